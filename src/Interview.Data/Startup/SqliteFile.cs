using Microsoft.Data.Sqlite;

namespace Interview.Data.Startup;

/// <summary>Where a SQLite database is.</summary>
/// <param name="Path">The file, or a name such as <c>:memory:</c>.</param>
/// <param name="ConnectionString">How to open it.</param>
internal sealed record SqliteFile(string Path, string ConnectionString)
{
    private const string InMemory = ":memory:";

    /// <summary>Reads a connection string; a relative path starts at the app's own folder.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be read, or names no file.</exception>
    public static SqliteFile Of(string connectionString)
    {
        try
        {
            var parts = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
            if (parts.DataSource.Length == 0)
            {
                throw new FormatException("no data source");
            }

            if (parts.DataSource != InMemory)
            {
                // Beside the app and not where it happens to be started, where it would be another database each time.
                parts.DataSource = System.IO.Path.GetFullPath(parts.DataSource, AppContext.BaseDirectory);
            }

            return new SqliteFile(parts.DataSource, parts.ConnectionString);
        }
        catch (Exception reason) when (reason is ArgumentException or FormatException)
        {
            throw new DatabaseUnavailableException(
                "The connection string for SQLite cannot be read: it should look like 'Data Source=data/interview.db'.",
                reason);
        }
    }
}
