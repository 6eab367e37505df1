using Interview.Data.Model;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Data.Startup;

/// <inheritdoc/>
internal sealed class PostgreSqlPreparation(IDbContextFactory<InterviewDb> contexts, PostgreSqlServer server)
    : Preparation(contexts)
{
    /// <inheritdoc/>
    public override string ToString() => server.ToString();

    /// <inheritdoc/>
    protected override Task Open(InterviewDb db, CancellationToken cancel) => db.Database.OpenConnectionAsync(cancel);

    /// <inheritdoc/>
    protected override string Explain(Exception reason) => (reason as PostgresException)?.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL at {server.Address} refused the user '{server.User}': check the name and the password.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"PostgreSQL at {server.Address} has no database '{server.Database}': create it, owned by '{server.User}'.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user '{server.User}' may not create tables in {server}: make it the owner of the database.",
        null => $"PostgreSQL at {server.Address} cannot be reached: {reason.Message}",
        _ => $"The database {server} cannot be used: {((PostgresException)reason).MessageText}",
    };
}
