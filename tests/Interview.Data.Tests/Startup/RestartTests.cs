using Interview.Data.Tests.Databases;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Data.Tests.Startup;

public abstract class RestartTests(Database database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restart_logs_nobody_out()
    {
        var cookie = Protector(database.Services).Protect("visitor");
        await using var restarted = await database.Start();

        Assert.Equal("visitor", Protector(restarted).Unprotect(cookie));
    }

    [Fact]
    public async Task Preparing_twice_changes_nothing()
    {
        var visitor = await database.Visitors.Create(Cancel);
        await using var restarted = await database.Start();

        await restarted.PrepareInterviewDatabase(Cancel);

        Assert.True(await database.Visitors.Exists(visitor, Cancel));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using var db = database.Context();
        await db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "__EFMigrationsHistory" VALUES ('29991231235959_FromTheFuture', '99.0.0')""", Cancel);
        try
        {
            var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(
                () => database.Services.PrepareInterviewDatabase(Cancel));
            Assert.Contains("newer version of this app (29991231235959_FromTheFuture)", refusal.Message,
                StringComparison.Ordinal);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync(
                """DELETE FROM "__EFMigrationsHistory" WHERE "ProductVersion" = '99.0.0'""", Cancel);
        }
    }

    private static IDataProtector Protector(IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookies");
}

public sealed class RestartsOnSqlite(SqliteDatabase database) : RestartTests(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task A_start_that_was_killed_while_migrating_does_not_block_the_next()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var db = database.Context();
        await db.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """,
            cancel);

        await database.Services.PrepareInterviewDatabase(cancel).WaitAsync(TimeSpan.FromSeconds(30), cancel);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")] // FULL
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task A_connection_is_durable_and_patient(string pragma, string value)
    {
        await using var db = database.Context();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(value, $"{await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)}");
    }
}

public sealed class RestartsOnPostgreSql(PostgreSqlDatabase database)
    : RestartTests(database), IClassFixture<PostgreSqlDatabase>;
