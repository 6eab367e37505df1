using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Interview.Data.Tests.Databases;
using Npgsql;

[assembly: AssemblyFixture(typeof(OwnServer))]

namespace Interview.Data.Tests.Databases;

/// <summary>A PostgreSQL server for the tests, on loopback and in a temporary folder, started when needed.</summary>
public sealed class OwnServer : IAsyncDisposable
{
    public const string User = "interview";
    public const string Password = "only for tests";

    private readonly SemaphoreSlim _starting = new(1);
    private readonly string? _programs = FindPrograms();
    private string? _folder;
    private int _databases;

    public int Port { get; private set; }

    public string Connection(string database) =>
        $"Host=127.0.0.1;Port={Port};Username={User};Password={Password};Database={database}";

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public async Task<string> CreateDatabase()
    {
        await Start();
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(Connection("postgres"));
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return Connection(name);
    }

    /// <summary>Starts the server if it does not run; skips the test where PostgreSQL is not installed.</summary>
    public async Task Start()
    {
        Assert.SkipWhen(_programs is null, "PostgreSQL is not installed (no initdb in /usr/lib/postgresql/*/bin).");
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_folder is null)
            {
                await StartNew();
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        if (_folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await Run(_programs + "/pg_ctl", "-D", _folder + "/data", "-m", "immediate", "-s", "-w", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task StartNew()
    {
        var folder = Directory.CreateTempSubdirectory("interview-postgresql-").FullName;
        var password = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(password, Password, TestContext.Current.CancellationToken);
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await RunAsSelf("chown", "-R", "postgres", folder);
        }

        _folder = folder;
        Port = FreePort();
        await Run(
            _programs + "/initdb", "-D", folder + "/data", "-U", User, "-N",
            "-A", "scram-sha-256", "--pwfile", password);
        await Run(
            _programs + "/pg_ctl", "-D", folder + "/data", "-l", folder + "/log", "-s", "-w",
            "-o", $"-h 127.0.0.1 -p {Port} -k {folder} -c max_connections=300", "start");
    }

    private Task Run(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? RunAsSelf("runuser", ["-u", "postgres", "--", program, .. arguments])
            : RunAsSelf(program, arguments);

    private async Task RunAsSelf(string program, params string[] arguments)
    {
        // The server keeps what it inherits, so output goes to a file and not through a pipe that would never end.
        var shell = new ProcessStartInfo("/bin/sh") { WorkingDirectory = _folder ?? Path.GetTempPath() };
        string[] all = ["-c", "exec \"$@\" </dev/null >/dev/null 2>&1", "sh", program, .. arguments];
        Array.ForEach(all, shell.ArgumentList.Add);
        using var process = Process.Start(shell)!;
        await process.WaitForExitAsync(CancellationToken.None);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static string? FindPrograms() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(programs => File.Exists(Path.Combine(programs, "initdb")))
                .Max(StringComparer.Ordinal)
            : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
