using System.Diagnostics.CodeAnalysis;
using Interview.Data.Sessions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interview.Web.Tests.Hosting;

/// <summary>The app outside Development, with a database of its own and the content of this repository.</summary>
public class App : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interview-web-");

    public App()
    {
        ClientOptions.BaseAddress = new Uri("https://localhost");
        ClientOptions.AllowAutoRedirect = false;
    }

    protected virtual string Content => Path.Combine(AppContext.BaseDirectory, "content");

    private string Connection => $"Data Source={Path.Combine(_folder.FullName, "interview.db")}";

    /// <summary>Runs a statement beside the app and gives the first value of its result.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The statements are the tests' own.")]
    public async Task<object?> Query(string sql, params (string Name, object Value)[] values)
    {
        StartServer();
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>How many rows a table has.</summary>
    public async Task<long> Count(string table) => (long)(await Query($"SELECT count(*) FROM {table}"))!;

    /// <summary>Ends a session as its learner would.</summary>
    public async Task Finish(string address)
    {
        var session = Guid.Parse(address.Split('/')[^1]);
        var user = (string)(await Query(
            "SELECT user_id FROM sessions WHERE upper(id) = $id", ("$id", session.ToString().ToUpperInvariant())))!;
        await Services.GetRequiredService<QuizSessions>()
            .Finish(Guid.Parse(user), session, TestContext.Current.CancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("Database:Provider", "Sqlite")
        .UseSetting("ConnectionStrings:Interview", Connection)
        .UseSetting("Content:Path", Content)
        .ConfigureLogging(logging => logging.ClearProviders());
}
