using Microsoft.Data.Sqlite;

namespace Interview.Data.Tests.Databases;

/// <summary>A file in a folder that does not exist yet.</summary>
public sealed class SqliteDatabase : Database
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interview-");

    public string File => Path.Combine(_folder.FullName, "data", "interview.db");

    public override Task<DatabaseOptions> Options() =>
        Task.FromResult(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={File}"));

    protected override Task Drop()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
