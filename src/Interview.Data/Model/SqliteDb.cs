using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interview.Data.Model;

/// <summary>The tables in a SQLite file.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : InterviewDb(options)
{
    /// <inheritdoc/>
    /// <remarks>There is one writer, so a transaction has the whole file to itself.</remarks>
    public override Task LockSession(Guid session) => Task.CompletedTask;

    /// <inheritdoc/>
    public override object AsStored(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }

    /// <summary>SQLite has no type for times; milliseconds since 1970 sort and compare as numbers.</summary>
    private sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
}
