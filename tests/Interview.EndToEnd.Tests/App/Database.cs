using System.Globalization;
using System.Runtime.CompilerServices;
using Interview.Data.Sessions;
using Microsoft.Data.Sqlite;

namespace Interview.EndToEnd.Tests.App;

/// <summary>The app's database file, read and changed behind its back.</summary>
internal sealed class Database
{
    private readonly string _connection;

    static Database()
    {
        // Chooses the SQLite library, as it does in the app.
        RuntimeHelpers.RunModuleConstructor(typeof(QuizSessions).Module.ModuleHandle);
    }

    public Database(string file)
    {
        File = file;
        _connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
    }

    public string File { get; }

    /// <summary>The stored answers of a session: place from 0, try, score.</summary>
    public IReadOnlyList<(int Place, int Try, double Score)> Answers(Guid session)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT place, try, score FROM attempts WHERE session_id = $session ORDER BY place, try";
        command.Parameters.AddWithValue("$session", Key(session));
        using var reader = command.ExecuteReader();
        var answers = new List<(int, int, double)>();
        while (reader.Read())
        {
            answers.Add((reader.GetInt32(0), reader.GetInt32(1), reader.GetDouble(2)));
        }

        return answers;
    }

    /// <summary>Moves the end of an exam to so long after now; before now where it is negative.</summary>
    public void EndIn(Guid session, TimeSpan left)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE sessions SET deadline = $deadline WHERE id = $session";
        command.Parameters.AddWithValue("$deadline", (DateTimeOffset.UtcNow + left).ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$session", Key(session));
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    private static string Key(Guid id) => id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();
}
