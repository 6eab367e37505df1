using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests.Browser;

/// <summary>Somebody with a browser of their own, who notes everything that a page complains about.</summary>
public sealed partial class Visitor
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _received = new();
    private volatile bool _expectsLostServer;
    private volatile bool _expectsNotFound;
    private int _circuits;

    private Visitor(IBrowserContext context)
    {
        Context = context;
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complain($"{message.Text} ({message.Page?.Url})");
            }
        };
        context.WebError += (_, error) => Complain(error.Error);
        context.Page += (_, page) => page.WebSocket += (_, socket) =>
        {
            Interlocked.Increment(ref _circuits);
            socket.FrameReceived += (_, frame) =>
                _received.Enqueue(frame.Text ?? Encoding.UTF8.GetString(frame.Binary ?? []));
        };
    }

    public IBrowserContext Context { get; }

    /// <summary>The first page of this visitor.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>How many WebSockets the pages have opened.</summary>
    public int Circuits => Volatile.Read(ref _circuits);

    /// <summary>What the pages said in errors, but for what the test announced.</summary>
    public IEnumerable<string> Complaints => _complaints;

    public static async Task<Visitor> Arrive(IBrowser browser, Uri address)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ReducedMotion = ReducedMotion.Reduce,
        });
        var visitor = new Visitor(context);
        visitor.Page = await context.NewPageAsync();
        return visitor;
    }

    /// <summary>
    /// From now on errors about a lost connection are part of the test, those of a click without one among them.
    /// </summary>
    public void ExpectLostServer() => _expectsLostServer = true;

    /// <summary>From now on a page that is not there is part of the test.</summary>
    public void ExpectNotFound() => _expectsNotFound = true;

    /// <summary>Everything that reached the pages by WebSocket so far, the text in it readable.</summary>
    public string Received() => string.Concat(_received);

    private void Complain(string text)
    {
        var isExpected = (_expectsLostServer && LostServer().IsMatch(text))
            || (_expectsNotFound && text.Contains("status of 404", StringComparison.Ordinal));
        if (!isExpected)
        {
            _complaints.Enqueue(text);
        }
    }

    [GeneratedRegex(
        "net::ERR_|No interop methods|WebSocket|[Cc]onnection|Failed to fetch|stopped during negotiation",
        RegexOptions.None,
        1000)]
    private static partial Regex LostServer();
}
