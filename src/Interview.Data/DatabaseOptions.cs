namespace Interview.Data;

/// <summary>Which database to use.</summary>
/// <param name="Provider">The kind of database: configuration <c>Database:Provider</c>.</param>
/// <param name="ConnectionString">How to reach it: configuration <c>ConnectionStrings:Interview</c>.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString);

/// <summary>The kinds of databases.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the app; the default.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server.</summary>
    PostgreSQL,
}
