using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Interview.Data.Startup;

/// <summary>How EF Core talks to each kind of database.</summary>
internal static class Settings
{
    /// <summary>Uses a SQLite file.</summary>
    public static void Use(DbContextOptionsBuilder database, SqliteFile file) =>
        Share(database)
            .UseSqlite(file.ConnectionString, sqlite => sqlite.UseRelationalNulls())
            .AddInterceptors(DurableConnections.Instance);

    /// <summary>Uses a PostgreSQL database.</summary>
    public static void Use(DbContextOptionsBuilder database, PostgreSqlServer server) =>
        Share(database).UseNpgsql(server.ConnectionString, postgreSql => postgreSql.UseRelationalNulls());

    private static DbContextOptionsBuilder Share(DbContextOptionsBuilder database) => database
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)

        // A line for every statement would bury all other news.
        .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
}
