using Interview.Data.Model;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Data.Writing;

/// <summary>A transaction for each piece of work, run again where it lost a race.</summary>
/// <remarks>PostgreSQL has many writers and groups their commits itself.</remarks>
internal sealed class RetriedTransactions(IDbContextFactory<InterviewDb> contexts) : ITransactions
{
    private const int MostTries = 10;

    /// <inheritdoc/>
    public Task<T> Run<T>(Func<InterviewDb, Task<T>> work, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return RunToEnd(work).WaitAsync(cancel);
    }

    private async Task<T> RunToEnd<T>(Func<InterviewDb, Task<T>> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await RunOnce(work);
            }
            catch (Exception reason) when (tries < MostTries && LostRace(reason))
            {
                // The winner has committed, so the next try sees what it did.
            }
        }
    }

    private async Task<T> RunOnce<T>(Func<InterviewDb, Task<T>> work)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var result = await work(db);
        await transaction.CommitAsync();
        return result;
    }

    private static bool LostRace(Exception reason) =>
        (reason.GetBaseException() as PostgresException)?.SqlState
            is PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or PostgresErrorCodes.UniqueViolation;
}
