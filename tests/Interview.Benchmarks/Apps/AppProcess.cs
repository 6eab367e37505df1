using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Interview.Benchmarks.Apps;

/// <summary>A server of its own on a free port of the loopback address; ends when disposed.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartMost = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(2);

    private readonly Process _process;

    private AppProcess(Process process, Uri address, TimeSpan startTime)
    {
        _process = process;
        Address = address;
        StartTime = startTime;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>From the start of the process to its first page.</summary>
    public TimeSpan StartTime { get; }

    /// <summary>The process.</summary>
    public int Id => _process.Id;

    /// <summary>The memory that it holds, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The work that it has done, on all cores together.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a published app as production does, and waits for the first page.</summary>
    /// <param name="assembly">The published assembly.</param>
    /// <param name="core">The only core to run on, or null.</param>
    /// <param name="settings">Its configuration, as environment variables.</param>
    /// <param name="cancel">Stops the start.</param>
    public static async Task<AppProcess> Start(
        string assembly, int? core, Dictionary<string, string> settings, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
        settings["ASPNETCORE_ENVIRONMENT"] = "Production";
        settings["ASPNETCORE_URLS"] = address.GetLeftPart(UriPartial.Authority);
        settings["DOTNET_gcServer"] = "0";
        var watch = Stopwatch.StartNew();
        var process = core is { } only
            ? Tool.Start("taskset", ["-c", only.ToString(CultureInfo.InvariantCulture), "dotnet", assembly], settings)
            : Tool.Start("dotnet", [assembly], settings);

        // Nobody reads what it prints, but a full pipe would stop it.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is { } text ? text + '\n' : "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await FirstPage(process, address, cancel);
            return new AppProcess(process, address, watch.Elapsed);
        }
        catch
        {
            Tool.End(process);
            process.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Tool.End(_process);
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task FirstPage(Process process, Uri address, CancellationToken cancel)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        enough.CancelAfter(StartMost);
        using var client = new HttpClient();
        while (!process.HasExited)
        {
            try
            {
                using var page = await client.GetAsync(address, enough.Token);
                page.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException refused) when (refused.InnerException is SocketException)
            {
                await Task.Delay(BetweenTries, enough.Token);
            }
        }

        throw new NotMeasuredException("The server ended before its first page.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
