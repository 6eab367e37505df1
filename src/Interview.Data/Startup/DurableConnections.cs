using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interview.Data.Startup;

/// <summary>Makes a SQLite commit mean "on disk", and lets a connection wait for the lock before it gives up.</summary>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    // The log may grow to 40 MB (10,000 pages) before it moves into the file: fewer and larger moves, shorter waits.
    private const string Pragmas =
        "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 10000;";

    /// <summary>The only one: EF Core builds its services once for each set of interceptors.</summary>
    public static readonly DurableConnections Instance = new();

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
