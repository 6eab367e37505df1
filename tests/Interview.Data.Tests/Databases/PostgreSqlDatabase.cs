namespace Interview.Data.Tests.Databases;

/// <summary>A new database on the tests' own server.</summary>
public sealed class PostgreSqlDatabase(OwnServer server) : Database
{
    private string? _connection;

    public override async Task<DatabaseOptions> Options() => new(
        DatabaseProvider.PostgreSQL, _connection ??= await server.CreateDatabase());

    protected override Task Drop() => Task.CompletedTask;
}
