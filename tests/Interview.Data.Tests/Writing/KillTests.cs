using System.Diagnostics;
using System.Globalization;
using Interview.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Tests.Writing;

public sealed class KillTests
{
    private const int EnoughAnswers = 2000;

    [Fact]
    public async Task Every_answer_that_was_acknowledged_is_there_after_kill_9()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var database = new SqliteDatabase();
        var acknowledged = await AnswerUntilKilled(database.File, cancel);
        Assert.InRange(acknowledged.Count, EnoughAnswers, int.MaxValue);

        await database.InitializeAsync();
        await using var db = database.Context();
        var stored = await db.Attempts
            .Select(attempt => new { attempt.SessionId, attempt.Place, attempt.Try })
            .ToListAsync(cancel);
        var there = stored
            .Select(attempt => string.Create(
                CultureInfo.InvariantCulture, $"{attempt.SessionId} {attempt.Place} {attempt.Try}"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Subset(there, acknowledged.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The lines that the program printed in full before it was killed in the middle of its work.</summary>
    private static async Task<List<string>> AnswerUntilKilled(string file, CancellationToken cancel)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Interview.Data.Crash.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, file])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var lines = new List<string>();
        while (lines.Count < EnoughAnswers && await process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            lines.Add(line);
        }

        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);

        // The last line may be cut short.
        lines.AddRange(rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return lines;
    }
}
