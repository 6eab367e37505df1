using System.Threading.Channels;
using Interview.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;

namespace Interview.Data.Writing;

/// <summary>Commits in groups: SQLite has one writer at a time, and a commit costs a sync to disk.</summary>
internal sealed class GroupedTransactions : ITransactions, IHostedService, IAsyncDisposable, IDisposable
{
    private const int QueueCapacity = 4096;
    private const int LargestGroup = 256;
    private const string Savepoint = "work";

    private readonly IDbContextFactory<InterviewDb> _contexts;
    private readonly Channel<QueuedWork> _queue = Channel.CreateBounded<QueuedWork>(
        new BoundedChannelOptions(QueueCapacity) { SingleReader = true });

    private readonly Task _writer;

    public GroupedTransactions(IDbContextFactory<InterviewDb> contexts)
    {
        _contexts = contexts;

        // The writer works for all: it must not carry the request around that happened to come first.
        using var apart = ExecutionContext.SuppressFlow();
        _writer = Task.Run(CommitGroups);
    }

    /// <inheritdoc/>
    public async Task<T> Run<T>(Func<InterviewDb, Task<T>> work, CancellationToken cancel)
    {
        var queued = new QueuedWork<T>(work);
        await _queue.Writer.WriteAsync(queued, cancel);
        return await queued.Result.WaitAsync(cancel);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes no more work, and returns when all that was taken is committed.</summary>
    /// <remarks>A host calls this after the web server has stopped and while EF Core still works.</remarks>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Writer.TryComplete();
        return _writer.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None);

    /// <inheritdoc/>
    public void Dispose() => StopAsync(CancellationToken.None).GetAwaiter().GetResult();

    private async Task CommitGroups()
    {
        var group = new List<QueuedWork>(LargestGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && _queue.Reader.TryRead(out var work))
            {
                group.Add(work);
            }

            await Commit(group);
            group.ForEach(work => work.Tell());
            group.Clear();
        }
    }

    private async Task Commit(List<QueuedWork> group)
    {
        try
        {
            await using var db = await _contexts.CreateDbContextAsync();
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync();
            foreach (var work in group)
            {
                await RunAlone(work, db, transaction);
            }

            await transaction.CommitAsync();
        }
        catch (Exception reason)
        {
            // Nothing of the group is on disk (it may be full): all must hear it, and the writer goes on.
            group.ForEach(work => work.Undone(reason));
        }
    }

    private static async Task RunAlone(QueuedWork work, InterviewDb db, IDbContextTransaction transaction)
    {
        await transaction.CreateSavepointAsync(Savepoint);
        try
        {
            await work.Run(db);
        }
        catch (Exception reason)
        {
            // This fails where SQLite gave up the whole transaction, and so undoes the group.
            await transaction.RollbackToSavepointAsync(Savepoint);
            work.Undone(reason);
        }

        await transaction.ReleaseSavepointAsync(Savepoint);
        db.ChangeTracker.Clear();
    }
}
