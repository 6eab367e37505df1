using System.Data.Common;
using Interview.Data.Model;
using Interview.Data.Tests.Databases;
using Interview.Data.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Interview.Data.Tests.Writing;

/// <summary>What only the one writer of SQLite does.</summary>
public sealed class GroupTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_that_was_queued_is_committed_before_the_app_ends()
    {
        var ids = Enumerable.Range(0, 500).Select(_ => Guid.CreateVersion7()).ToList();
        await using var app = await database.Start();
        var transactions = app.GetRequiredService<ITransactions>();

        var tasks = ids.ConvertAll(id => transactions.Run(db => TransactionTests.Add(db, id), Cancel));
        await Task.WhenAll(app.GetServices<IHostedService>().Select(service => service.StopAsync(Cancel)));

        await using var db = database.Context();
        Assert.Equal(ids.Count, await db.Users.CountAsync(user => ids.Contains(user.Id), Cancel));
        Assert.All(await Task.WhenAll(tasks), written => Assert.Equal(1, written));
    }

    [Fact]
    public async Task When_a_commit_fails_everybody_of_the_group_hears_it_and_the_writer_goes_on()
    {
        var started = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        var first = database.Transactions.Run(db => Wait(db, started, gate.Task), Cancel);
        await started.Task;

        // These wait together while the first holds the writer, so they are one group.
        var doomed = Guid.CreateVersion7();
        var good = database.Transactions.Run(db => TransactionTests.Add(db, doomed), Cancel);
        var bad = database.Transactions.Run(BreakCommit, Cancel);
        gate.SetResult();
        await first;

        await Assert.ThrowsAnyAsync<DbException>(() => good);
        await Assert.ThrowsAnyAsync<DbException>(() => bad);
        Assert.Equal(1, await database.Transactions.Run(db => TransactionTests.Add(db, doomed), Cancel));
    }

    private static async Task<int> Wait(InterviewDb db, TaskCompletionSource started, Task gate)
    {
        started.SetResult();
        await gate;
        return await TransactionTests.Add(db, Guid.CreateVersion7());
    }

    /// <summary>SQLite checks a deferred foreign key when it commits, and so fails there.</summary>
    private static async Task<int> BreakCommit(InterviewDb db)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", CancellationToken.None);
        return await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO sessions (id, user_id, quiz, title, mode, asks_certainty, started_at, position)
            VALUES ('none', 'nobody', '', '', 'Exam', 0, 0, 0)
            """,
            CancellationToken.None);
    }
}
