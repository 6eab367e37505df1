using System.Diagnostics.CodeAnalysis;
using Interview.Data.Model;
using Interview.Data.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

namespace Interview.Data.Scaffold;

/// <summary>Writes the difference between the model and the last migration as a migration, for each provider.</summary>
[SuppressMessage("Usage", "EF1001", Justification = "The providers' design services have no other entrance.")]
internal static class MigrationFiles
{
    /// <summary>Writes a migration for SQLite and one for PostgreSQL; needs no database.</summary>
    /// <param name="name">The migration's name, such as <c>AddTeams</c>.</param>
    /// <param name="below">A folder of the repository.</param>
    /// <returns>The files that were written.</returns>
    public static IEnumerable<string> Write(string name, string below)
    {
        var project = Path.Combine(RepositoryOf(below), "src", "Interview.Data");

        var sqlite = new DbContextOptionsBuilder<SqliteDb>();
        Settings.Use(sqlite, new SqliteFile(":memory:", "Data Source=:memory:"));
        using var sqliteDb = new SqliteDb(sqlite.Options);
        var forSqlite = Write(name, project, "Sqlite", sqliteDb, new SqliteDesignTimeServices());

        var postgreSql = new DbContextOptionsBuilder<PostgreSqlDb>();
        Settings.Use(postgreSql, new PostgreSqlServer("none", "none", "none", "Host=none"));
        using var postgreSqlDb = new PostgreSqlDb(postgreSql.Options);
        var forPostgreSql = Write(name, project, "PostgreSql", postgreSqlDb, new NpgsqlDesignTimeServices());

        return [.. forSqlite, .. forPostgreSql];
    }

    private static string[] Write(
        string name, string project, string provider, DbContext db, IDesignTimeServices designTime)
    {
        var services = new ServiceCollection();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(db);
        designTime.ConfigureDesignTimeServices(services);
        using var built = services.BuildServiceProvider();

        var scaffolder = built.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, "Interview.Data", $"Migrations.{provider}", "C#");
        var files = scaffolder.Save(
            project, migration, Path.Combine(project, "Migrations", provider), dryRun: false);
        string[] written = [files.MigrationFile!, files.MetadataFile!, files.SnapshotFile!];
        Array.ForEach(written, DropByteOrderMark);
        return written;
    }

    /// <summary>Text files of this repository are UTF-8 without a byte order mark.</summary>
    private static void DropByteOrderMark(string file) => File.WriteAllText(file, File.ReadAllText(file));

    private static string RepositoryOf(string folder) =>
        File.Exists(Path.Combine(folder, "Interview.sln"))
            ? folder
            : RepositoryOf(Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("Run this in the repository (Interview.sln)."));
}
