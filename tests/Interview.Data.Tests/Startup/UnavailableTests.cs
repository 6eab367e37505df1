using Interview.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Data.Tests.Startup;

public sealed class UnavailableTests(OwnServer server) : IDisposable
{
    private const string Secret = "a password to keep";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interview-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "file"), "", Cancel);

        await Refuses(Sqlite("file/interview.db"), "The folder of the database file", "file/interview.db");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named() =>
        await Refuses(
            new DatabaseOptions(DatabaseProvider.Sqlite, "Data Source=/proc/interview.db"),
            "'/proc/interview.db' cannot be opened for writing");

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "notes.txt"), new string('a', 5000), Cancel);

        await Refuses(Sqlite("notes.txt"), "notes.txt' is no SQLite database");
    }

    [Fact]
    public async Task A_damaged_file_is_named()
    {
        await using var database = new SqliteDatabase();
        await database.InitializeAsync();
        var copy = Path.Combine(_folder.FullName, "damaged.db");
        await using (var db = database.Context())
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", Cancel);
        }

        // The header, 100 bytes, stays; the list of tables behind it becomes noise.
        await using (var file = File.OpenWrite(copy))
        {
            file.Position = 100;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5A, 3996).ToArray(), Cancel);
        }

        await Refuses(Sqlite("damaged.db"), "damaged.db' is damaged: restore a backup.");
    }

    [Fact]
    public async Task A_connection_string_that_cannot_be_read_is_refused_without_being_shown()
    {
        await Refuses(
            new DatabaseOptions(DatabaseProvider.Sqlite, $"Dta Source={Secret}"), "for SQLite cannot be read");
        await Refuses(
            new DatabaseOptions(DatabaseProvider.PostgreSQL, $"Hots=a;Password={Secret}"),
            "for PostgreSQL cannot be read");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named() =>
        await Refuses(
            new DatabaseOptions(
                DatabaseProvider.PostgreSQL, $"Host=127.0.0.1;Port=1;Username=me;Password={Secret};Database=interview"),
            "PostgreSQL at 127.0.0.1:1 cannot be reached");

    [Fact]
    public async Task A_wrong_password_is_said_and_not_shown()
    {
        await server.Start();
        var wrong = server.Connection("postgres").Replace(OwnServer.Password, Secret, StringComparison.Ordinal);

        await Refuses(
            new DatabaseOptions(DatabaseProvider.PostgreSQL, wrong), "refused the user 'interview'", "the password");
    }

    [Fact]
    public async Task A_missing_database_is_named()
    {
        await server.Start();

        await Refuses(
            new DatabaseOptions(DatabaseProvider.PostgreSQL, server.Connection("nowhere")),
            "has no database 'nowhere'");
    }

    private DatabaseOptions Sqlite(string file) =>
        new(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder.FullName, file)}");

    private static async Task Refuses(DatabaseOptions options, params string[] says)
    {
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => Prepare(options));

        Assert.All(says, part => Assert.Contains(part, refusal.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(OwnServer.Password, refusal.Message, StringComparison.Ordinal);
        Assert.Single(refusal.Message.Split('\n'));
    }

    private static async Task Prepare(DatabaseOptions options)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System);
        services.AddInterviewData(options);
        await using var app = services.BuildServiceProvider();
        await app.PrepareInterviewDatabase(Cancel);
    }
}
