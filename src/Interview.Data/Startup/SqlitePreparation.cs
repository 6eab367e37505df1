using Interview.Data.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Startup;

/// <inheritdoc/>
internal sealed class SqlitePreparation(IDbContextFactory<InterviewDb> contexts, SqliteFile file)
    : Preparation(contexts)
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <inheritdoc/>
    public override string ToString() => $"'{file.Path}'";

    /// <inheritdoc/>
    protected override async Task Open(InterviewDb db, CancellationToken cancel)
    {
        if (Path.GetDirectoryName(file.Path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await db.Database.OpenConnectionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await ForgetKilledMigration(db, cancel);
    }

    /// <inheritdoc/>
    protected override string Explain(Exception reason) => (reason as SqliteException)?.SqliteErrorCode switch
    {
        Busy or Locked => $"The database file {this} is locked by another program: stop it and start again.",
        ReadOnly or CannotOpen => $"The database file {this} cannot be opened for writing: "
            + "check the path, and that this app may write to the folder and to the file.",
        Corrupt => $"The database file {this} is damaged: restore a backup.",
        Full => $"The disk of the database file {this} is full: make room and start again.",
        NotADatabase => $"The file {this} is no SQLite database: check the path in the connection string.",
        null => $"The folder of the database file {this} cannot be used: {reason.Message}",
        _ => $"The database file {this} cannot be used: {reason.Message}",
    };

    /// <summary>
    /// EF Core marks a running migration with a row, waits for it to vanish, and a killed process leaves it behind.
    /// One app owns the file, so a row that is there now is such a leftover.
    /// </summary>
    private static async Task ForgetKilledMigration(InterviewDb db, CancellationToken cancel)
    {
        var marks = await db.Database
            .SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancel);
        if (marks > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancel);
        }
    }
}
