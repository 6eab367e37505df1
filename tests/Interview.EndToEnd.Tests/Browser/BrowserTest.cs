using Interview.EndToEnd.Tests.App;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests.Browser;

/// <summary>A test with visitors; it fails also when one of their pages reports an error.</summary>
public abstract class BrowserTest(Chromium chromium, AppProcess app) : IAsyncLifetime
{
    private readonly List<Visitor> _visitors = [];

    /// <summary>The visitor whom most tests need only one of.</summary>
    protected Visitor Visitor { get; private set; } = null!;

    /// <summary>The first page of <see cref="Visitor"/>.</summary>
    protected IPage Page => Visitor.Page;

    protected AppProcess App => app;

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync() => Visitor = await Arrive();

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
        {
            await visitor.Context.CloseAsync();
        }

        GC.SuppressFinalize(this);
        Assert.Empty(_visitors.SelectMany(visitor => visitor.Complaints));
    }

    /// <summary>Another person, or the same one in another browser.</summary>
    protected async Task<Visitor> Arrive()
    {
        var visitor = await Visitor.Arrive(chromium.Browser, app.Address);
        _visitors.Add(visitor);
        return visitor;
    }
}
