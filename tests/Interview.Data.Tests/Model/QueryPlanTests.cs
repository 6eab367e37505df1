using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Interview.Data.Tests.Databases;
using Interview.Data.Tests.Sessions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Interview.Data.Tests.Model;

public sealed partial class QueryPlanTests : IAsyncDisposable, IObserver<KeyValuePair<string, object?>>
{
    private static readonly string[] Tables = ["users", "sessions", "session_items", "contents", "attempts"];

    private readonly SqliteDatabase _database = new();
    private readonly ConcurrentDictionary<string, bool> _statements = new(StringComparer.Ordinal);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task No_statement_reads_a_whole_table()
    {
        // EF Core asks rarely whether anybody listens, so this comes first.
        using var listening = DiagnosticListener.AllListeners.Subscribe(new EntityFramework(this));
        await _database.InitializeAsync();
        await DoEverything(_database);
        Assert.Contains(_statements.Keys, statement => statement.Contains("sum(", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(_statements.Keys, statement => statement.StartsWith("UPDATE", StringComparison.Ordinal));

        await using var db = _database.Context();
        await db.Database.OpenConnectionAsync(Learner.Cancel);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        Assert.All(_statements.Keys, statement => Assert.DoesNotContain(
            Plan(connection, statement),
            step => Scan().Match(step) is { Success: true } scan && IsTable(scan.Groups["name"].Value, statement)));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: SqliteCommand { Connection: { } connection } command }
            && string.Equals(connection.DataSource, _database.File, StringComparison.Ordinal)
            && command.CommandText.Split(' ', '\n')[0] is "SELECT" or "UPDATE" or "INSERT" or "DELETE")
        {
            _statements[((CommandEventData)value.Value!).Command.CommandText] = true;
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    private static async Task DoEverything(SqliteDatabase database)
    {
        var learner = await Learner.InAnExam(database);
        await learner.Answers(0, "0");
        await learner.Answers(0, "1", attempt: 2);
        await database.Cards.Answer(
            learner.User, (await learner.Sees()).Items[0].Question, "1", null, Learner.Cancel);
        await database.Sessions.MoveTo(learner.User, learner.Session, 1, Learner.Cancel);
        await database.Sessions.Flag(learner.User, learner.Session, 1, true, Learner.Cancel);
        await database.Sessions.FindRunning(learner.User, "four", Learner.Cancel);
        await learner.Finishes();
        await learner.Finishes();
        await database.Sessions.StartWrongOnes(learner.User, learner.Session, Learner.Cancel);
        database.Bank.Remove((await learner.Sees()).Items[1].Question.Id);
        await learner.Sees();
        await learner.LooksBack();
        await database.Visitors.Exists(learner.User, Learner.Cancel);
    }

    private static List<string> Plan(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
        foreach (var parameter in Parameter().Matches(statement).Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(parameter, 0);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    [GeneratedRegex(@"@\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();

    // SQLite before 3.36 says "SCAN TABLE attempts AS a".
    [GeneratedRegex(@"^SCAN (TABLE \w+ AS )?(?<name>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Scan();

    /// <summary>Whether a name is one of our tables, or its alias, and not a subquery of one row.</summary>
    private static bool IsTable(string name, string statement) =>
        Array.Exists(Tables, table =>
            string.Equals(name, table, StringComparison.Ordinal)
            || statement.Contains($"\"{table}\" AS \"{name}\"", StringComparison.Ordinal));

    /// <summary>Subscribes to what EF Core says, and to nobody else.</summary>
    private sealed class EntityFramework(IObserver<KeyValuePair<string, object?>> listener)
        : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (string.Equals(value.Name, DbLoggerCategory.Name, StringComparison.Ordinal))
            {
                value.Subscribe(listener);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
