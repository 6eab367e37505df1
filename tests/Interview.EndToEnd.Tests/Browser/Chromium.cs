using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests.Browser;

/// <summary>One browser for all tests; each visitor has a context of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float WaitMs = 30_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; skips the test where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null, "Chromium is missing: install it so that chromium is on the PATH.");
            return _browser;
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (folders.Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists) is { } file)
        {
            Assertions.SetDefaultExpectTimeout(WaitMs);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = file, Args = Arguments });
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
