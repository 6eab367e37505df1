using System.Runtime.CompilerServices;
using Interview.Benchmarks.Apps;
using Interview.Benchmarks.Circuits;
using Microsoft.Playwright;

namespace Interview.Benchmarks.Measurements;

/// <summary>What a browser with an empty cache loads, and how soon the quiz can be answered.</summary>
internal static class PageBytes
{
    private const string Chromium = "/usr/bin/chromium";
    private const int Views = 5;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static async IAsyncEnumerable<Figure> Measure(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!File.Exists(Chromium))
        {
            throw new NotMeasuredException($"{Chromium} is missing; install it (on Debian: apt install chromium).");
        }

        await using var interview = await apps.Interview(cancel);
        using var visitor = new Visitor(interview.Address);
        var quiz = (await visitor.StartQuiz(cancel)).Address;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium, Args = Arguments });
        (string Name, Uri Page, int MostKilobytes, bool IsLive)[] pages =
        [
            ("home", interview.Address, 100, false),
            ("question page", new Uri(interview.Address, "/questions/replication/quorum-overlap"), 100, false),
            ("quiz, first question", quiz, 140, true),
            ("scenario", new Uri(interview.Address, "/scenarios/quorum"), 140, true),
        ];
        foreach (var (name, page, most, isLive) in pages)
        {
            var views = new List<View>();
            for (var i = 0; i < Views; i++)
            {
                views.Add(await View.Of(browser, page, visitor, isLive, cancel));
            }

            yield return Figure.Of(
                $"first view of {name}",
                $"{views[^1].Bytes / 1000.0:0.0} KB, {views[^1].Requests} requests",
                $"<= {most} KB, <= 14 requests");
            if (isLive)
            {
                yield return Figure.Of(
                    $"time to interactive of {name}", $"{views.Select(view => view.LiveMs).At(0.5):0} ms", "<= 300 ms");
            }
        }
    }

    /// <summary>A page seen for the first time.</summary>
    private sealed record View(double Bytes, int Requests, double LiveMs)
    {
        // The inputs of a live page are locked until its circuit is there.
        private const string IsLive =
            "() => document.querySelector('fieldset.answer:enabled, .settings button:enabled') && performance.now()";

        public static async Task<View> Of(
            IBrowser browser, Uri page, Visitor visitor, bool isLive, CancellationToken cancel)
        {
            await using var context = await browser.NewContextAsync();
            await context.AddCookiesAsync(visitor.Cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Url = page.GetLeftPart(UriPartial.Authority),
            }));
            var tab = await context.NewPageAsync().WaitAsync(cancel);
            var (bytes, requests) = (0.0, 0);
            var network = await context.NewCDPSessionAsync(tab);
            await network.SendAsync("Network.enable");
            network.Event("Network.loadingFinished").OnEvent += (_, finished) =>
            {
                bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
                requests++;
            };
            await tab.GotoAsync(page.AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle }).WaitAsync(cancel);
            var live = isLive ? await LiveTime(context, page, cancel) : 0;
            return new View(bytes, requests, live);
        }

        /// <summary>The time in another tab, without anything that watches the network.</summary>
        private static async Task<double> LiveTime(IBrowserContext context, Uri page, CancellationToken cancel)
        {
            await using var fresh = await context.Browser!.NewContextAsync(
                new() { StorageState = await context.StorageStateAsync() });
            var tab = await fresh.NewPageAsync();
            await tab.GotoAsync(page.AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit }).WaitAsync(cancel);
            var handle = await tab.WaitForFunctionAsync(IsLive).WaitAsync(cancel);
            return await handle.JsonValueAsync<double>();
        }
    }
}
