using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Interview.Web.Tests.Startup;

public sealed class RefusalTests : IDisposable
{
    private const string Secret = "not-for-a-terminal";

    private readonly string _folder = Directory.CreateTempSubdirectory("interview-start-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Database => $"--ConnectionStrings:Interview=Data Source={Path.Combine(_folder, "interview.db")}";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_content_folder_that_is_missing_is_named() =>
        await Refuses("/nowhere/at/all", Database, "--Content:Path=/nowhere/at/all");

    [Fact]
    public async Task A_content_folder_that_is_not_set_is_said() =>
        await Refuses("Content:Path is empty", Database, "--Content:Path=");

    [Fact]
    public async Task A_database_file_that_is_no_database_is_named()
    {
        var notes = Path.Combine(_folder, "notes.txt");
        await File.WriteAllTextAsync(notes, new string('x', 5000), Cancel);

        await Refuses("notes.txt' is no SQLite database", $"--ConnectionStrings:Interview=Data Source={notes}");
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_named() =>
        await Refuses(
            "'/proc/interview.db' cannot be opened", "--ConnectionStrings:Interview=Data Source=/proc/interview.db");

    [Fact]
    public async Task A_folder_that_cannot_be_made_for_the_database_is_named()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", Cancel);

        await Refuses(
            "The folder of the database file", $"--ConnectionStrings:Interview=Data Source={file}/interview.db");
    }

    [Theory]
    [InlineData("Oracle")]
    [InlineData("7")]
    [InlineData("")]
    public async Task A_kind_of_database_that_is_not_known_is_said_with_those_that_are(string kind) =>
        await Refuses($"is \"{kind}\"; it can be Sqlite or PostgreSQL.", $"--Database:Provider={kind}");

    [Fact]
    public async Task A_connection_string_that_is_not_set_is_said() =>
        await Refuses("ConnectionStrings:Interview is empty", "--ConnectionStrings:Interview=");

    [Fact]
    public async Task A_PostgreSQL_server_that_cannot_be_reached_is_named() =>
        await Refuses(
            "PostgreSQL at 127.0.0.1:1 cannot be reached",
            "--Database:Provider=PostgreSQL",
            $"--ConnectionStrings:Interview=Host=127.0.0.1;Port=1;Database=interview;Username=me;Password={Secret}");

    [Fact]
    public async Task An_address_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await Refuses(port, Database, $"--urls=http://127.0.0.1:{port}");
    }

    [Theory]
    [InlineData("no-address")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://127.0.0.1:0")]
    [InlineData("http://127.0.0.1:0/below")]
    public async Task An_address_that_is_none_is_said(string address) =>
        await Refuses("Choose another address", Database, $"--urls={address}");

    private static async Task Refuses(string says, params string[] settings)
    {
        using var app = AppProcess.Start(AppProcess.Built, ["--urls=http://127.0.0.1:0", .. settings]);
        var output = app.StandardOutput.ReadToEndAsync(Cancel);
        var line = await app.StandardError.ReadToEndAsync(Cancel);
        await app.WaitForExitAsync(Cancel);

        Assert.Equal(1, app.ExitCode);
        Assert.StartsWith("Interview cannot start: ", line, StringComparison.Ordinal);
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.Single(line.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain(Secret, line + await output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await output, StringComparison.Ordinal);
    }
}
