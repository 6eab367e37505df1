using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Interview.EndToEnd.Tests.App;

/// <summary>The app as its users meet it: a process of its own, with a port and a database file of its own.</summary>
public sealed class AppProcess : IAsyncLifetime
{
    private static readonly TimeSpan StartMax = TimeSpan.FromSeconds(60);

    private readonly List<string> _said = [];
    private DirectoryInfo? _folder;
    private Process? _process;

    /// <summary>The address of the app; it stays the same over a restart.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}/");

    internal Database Database => new(Path.Combine(Folder.FullName, "interview.db"));

    private DirectoryInfo Folder => _folder ??= Directory.CreateTempSubdirectory("interview-e2e-");

    /// <summary>Starts the app, again after <see cref="Kill"/>, and waits until it answers.</summary>
    public async Task Start()
    {
        _process = Process.Start(StartInfo()) ?? throw new InvalidOperationException("The app did not start.");
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await UntilHealthy(_process);
    }

    /// <summary>Ends the app as a power cut does (SIGKILL): it cannot finish anything.</summary>
    public async Task Kill()
    {
        if (_process is { } process)
        {
            _process = null;
            var ended = process.HasExited ? $"The app ended by itself, {process.ExitCode}:\n{Said()}" : null;
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            Assert.Null(ended);
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await Start();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Kill();
        _folder?.Delete(recursive: true);
    }

    private ProcessStartInfo StartInfo() => new(Repository.BuiltApp)
    {
        ArgumentList =
        {
            "--urls", Address.GetLeftPart(UriPartial.Authority),
            "--ConnectionStrings:Interview", $"Data Source={Database.File}",
        },
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        WorkingDirectory = Folder.FullName,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private async Task UntilHealthy(Process process)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var started = Stopwatch.StartNew();
        while (!await IsHealthy(client))
        {
            if (process.HasExited || started.Elapsed > StartMax)
            {
                process.Kill();
                throw new InvalidOperationException($"The app does not answer. It said:\n{Said()}");
            }

            await timer.WaitForNextTickAsync();
        }
    }

    private static async Task<bool> IsHealthy(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("healthz", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // nothing listens yet
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            _said.Add(line.Data ?? "");
        }
    }

    private string Said()
    {
        lock (_said)
        {
            return string.Join('\n', _said);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
