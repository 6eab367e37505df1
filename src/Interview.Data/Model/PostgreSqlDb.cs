using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Model;

/// <summary>The tables on a PostgreSQL server.</summary>
internal sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options) : InterviewDb(options)
{
    /// <inheritdoc/>
    public override Task LockSession(Guid session) =>
        Database.ExecuteSqlAsync($"SELECT 1 FROM sessions WHERE id = {session} FOR NO KEY UPDATE");

    /// <inheritdoc/>
    public override object AsStored(DateTimeOffset time) => time;
}
