using Npgsql;

namespace Interview.Data.Startup;

/// <summary>Where a PostgreSQL database is.</summary>
/// <param name="Address">Host and port.</param>
/// <param name="Database">The database's name.</param>
/// <param name="User">The role's name.</param>
/// <param name="ConnectionString">How to reach it: holds the password, so it is never shown.</param>
internal sealed record PostgreSqlServer(string Address, string Database, string User, string ConnectionString)
{
    /// <summary>Reads a connection string.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be read, or names no host.</exception>
    public static PostgreSqlServer Of(string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            var host = parts.Host ?? throw new FormatException("no host");
            var user = parts.Username ?? Environment.UserName;
            return new PostgreSqlServer($"{host}:{parts.Port}", parts.Database ?? user, user, connectionString);
        }
        catch (Exception reason) when (reason is ArgumentException or FormatException)
        {
            throw new DatabaseUnavailableException(
                "The connection string for PostgreSQL cannot be read: it should look like "
                + "'Host=db.example;Database=interview;Username=interview;Password=...'.",
                reason);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Database} at {Address}";
}
