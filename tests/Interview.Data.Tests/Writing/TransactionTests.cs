using Interview.Data.Model;
using Interview.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Tests.Writing;

public abstract class TransactionTests(Database database)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_that_fails_is_undone_alone_and_hears_why()
    {
        var ids = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToList();

        // Every fourth adds its user and then fails.
        var tasks = ids.ConvertAll(id => database.Transactions.Run(
            db => ids.IndexOf(id) % 4 == 0 ? AddAndFail(db, id) : Add(db, id), Cancel));
        await Task.WhenAll(tasks).ContinueWith(_ => { }, Cancel, default, TaskScheduler.Default);

        Assert.All(tasks.Where((_, i) => i % 4 == 0), task =>
            Assert.Equal("on purpose", task.Exception?.InnerException?.Message));
        Assert.All(tasks.Where((_, i) => i % 4 != 0), task => Assert.True(task.IsCompletedSuccessfully));
        await using var db = database.Context();
        var kept = await db.Users.Where(user => ids.Contains(user.Id)).Select(user => user.Id).ToListAsync(Cancel);
        Assert.Equal(ids.Where((_, i) => i % 4 != 0).Order(), kept.Order());
    }

    [Fact]
    public async Task A_statement_that_the_database_refuses_fails_alone_too()
    {
        var id = Guid.CreateVersion7();
        await database.Transactions.Run(db => Add(db, id), Cancel);

        var twice = database.Transactions.Run(db => Add(db, id), Cancel);
        var next = database.Transactions.Run(db => Add(db, Guid.CreateVersion7()), Cancel);

        await Assert.ThrowsAsync<DbUpdateException>(() => twice);
        Assert.Equal(1, await next);
    }

    [Fact]
    public async Task Who_stops_waiting_stops_nothing()
    {
        var id = Guid.CreateVersion7();
        var started = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var work = database.Transactions.Run(
            async db =>
            {
                started.SetResult();
                await gate.Task;
                return await Add(db, id);
            },
            impatience.Token);
        await started.Task;
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        gate.SetResult();

        // The user is there as soon as work that must come after it has seen it.
        var found = false;
        for (var looks = 0; looks < 1000 && !found; looks++)
        {
            found = await database.Transactions.Run(db => db.Users.AnyAsync(user => user.Id == id), Cancel);
        }

        Assert.True(found);
    }

    internal static Task<int> Add(InterviewDb db, Guid id)
    {
        db.Users.Add(new UserRow { Id = id, CreatedAt = DateTimeOffset.UnixEpoch });
        return db.SaveChangesAsync(CancellationToken.None);
    }

    private static async Task<int> AddAndFail(InterviewDb db, Guid id)
    {
        await Add(db, id);
        throw new InvalidOperationException("on purpose");
    }
}

public sealed class TransactionsOnSqlite(SqliteDatabase database)
    : TransactionTests(database), IClassFixture<SqliteDatabase>;

public sealed class TransactionsOnPostgreSql(PostgreSqlDatabase database)
    : TransactionTests(database), IClassFixture<PostgreSqlDatabase>
{
    [Theory]
    [InlineData("serialization_failure")]
    [InlineData("deadlock_detected")]
    [InlineData("unique_violation")]
    public async Task Work_that_lost_a_race_runs_again(string condition)
    {
        var tries = 0;
        var lose = string.Concat("DO $$ BEGIN RAISE ", condition, "; END $$");

        var result = await database.Transactions.Run(LoseTwice, TestContext.Current.CancellationToken);

        Assert.Equal(3, result);

        async Task<int> LoseTwice(InterviewDb db)
        {
            if (++tries < 3)
            {
                await db.Database.ExecuteSqlRawAsync(lose, CancellationToken.None);
            }

            return tries;
        }
    }
}
