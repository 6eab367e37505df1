using Interview.Data.Crash;
using Interview.Data.Model;
using Interview.Data.Sessions;
using Interview.Data.Visitors;
using Interview.Data.Writing;
using Interview.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Data.Tests.Databases;

/// <summary>A new database and the app's services on it.</summary>
public abstract class Database : IAsyncLifetime
{
    private ServiceProvider? _services;

    public HandClock Clock { get; } = new();

    public SelfGradedBank Bank { get; } = new();

    public QuizSessions Sessions => Services.GetRequiredService<QuizSessions>();

    public PracticeCards Cards => Services.GetRequiredService<PracticeCards>();

    public VisitorAccounts Visitors => Services.GetRequiredService<VisitorAccounts>();

    public ServiceProvider Services => _services ?? throw new InvalidOperationException("not prepared");

    internal ITransactions Transactions => Services.GetRequiredService<ITransactions>();

    /// <summary>Where it is; made on the first call.</summary>
    public abstract Task<DatabaseOptions> Options();

    public async ValueTask InitializeAsync()
    {
        _services = await Start();
        await _services.PrepareInterviewDatabase(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        await Drop();
        GC.SuppressFinalize(this);
    }

    /// <summary>The services as another server, or this one after a restart, would have them.</summary>
    public async Task<ServiceProvider> Start()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IQuestionSource>(Bank);
        services.AddInterviewData(await Options());
        return services.BuildServiceProvider();
    }

    internal InterviewDb Context() =>
        Services.GetRequiredService<IDbContextFactory<InterviewDb>>().CreateDbContext();

    protected abstract Task Drop();
}
