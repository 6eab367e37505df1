using System.Net;
using System.Runtime.CompilerServices;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Startup;

public sealed class PublishedAppTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("interview-published-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_published_app_has_all_that_it_needs_whatever_folder_it_is_started_from()
    {
        await Publish();
        using var app = AppProcess.Start(
            Path.Combine(_folder, "Interview.Web.dll"),
            "--urls=http://127.0.0.1:0",
            $"--ConnectionStrings:Interview=Data Source={Path.Combine(_folder, "data", "interview.db")}");
        try
        {
            using var browser = new HttpClient { BaseAddress = await Address(app.StandardOutput) };
            await IsComplete(browser);
        }
        finally
        {
            app.Kill();
            await app.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task IsComplete(HttpClient browser)
    {
        var home = await browser.Page("/");
        await browser.Page("/questions/replication/quorum-overlap");
        await browser.Page("/nowhere", HttpStatusCode.NotFound);

        var files = home.Files();
        Assert.InRange(files.Length, 4, int.MaxValue);
        foreach (var file in files)
        {
            using var answer = await browser.GetAsync(new Uri($"/{file}", UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Cancel));
            Assert.Equal("max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
            Assert.False(answer.Headers.Contains("Server"), "The answer names its server.");
        }
    }

    private static async Task<Uri> Address(StreamReader output)
    {
        const string Start = "Interview is at ";
        while (await output.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith(Start, StringComparison.Ordinal))
            {
                return new Uri(line[Start.Length..].Split(' ')[0]);
            }
        }

        throw new InvalidOperationException("The app ended before it said where it is.");
    }

    /// <summary>Publishes what is built: the tests' own output was built from it.</summary>
    private async Task Publish([CallerFilePath] string thisFile = "")
    {
        var project = Path.GetFullPath("../../../src/Interview.Web", Path.GetDirectoryName(thisFile)!);
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal)
            ? "Release" : "Debug";
        using var publish = AppProcess.Run(
            "dotnet", _folder, "publish", project, "--no-build", "-c", configuration, "-o", _folder, "-nr:false");
        var said = await publish.StandardOutput.ReadToEndAsync(Cancel);
        await publish.WaitForExitAsync(Cancel);
        Assert.True(publish.ExitCode == 0, said);
    }
}
