using Interview.Data;

namespace Interview.Web.Hosting;

/// <summary>The settings that operators rely on; each is checked once, at the start.</summary>
internal static class AppSettings
{
    /// <summary>The content folder: <c>Content:Path</c>; a relative path starts at the app's own folder.</summary>
    public static string ContentFolder(this IConfiguration configuration)
    {
        var path = configuration["Content:Path"];
        return string.IsNullOrWhiteSpace(path)
            ? throw new SettingException("Content:Path is empty; set it to the folder that holds questions/.")
            : Path.GetFullPath(path, AppContext.BaseDirectory);
    }

    /// <summary>The database: <c>Database:Provider</c> and <c>ConnectionStrings:Interview</c>.</summary>
    public static DatabaseOptions Database(this IConfiguration configuration)
    {
        var name = configuration["Database:Provider"];
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new SettingException($"Database:Provider is \"{name}\"; it can be Sqlite or PostgreSQL.");
        }

        var connection = configuration.GetConnectionString("Interview");
        return string.IsNullOrWhiteSpace(connection)
            ? throw new SettingException("ConnectionStrings:Interview is empty; set it to the database to use.")
            : new DatabaseOptions(provider, connection);
    }
}
