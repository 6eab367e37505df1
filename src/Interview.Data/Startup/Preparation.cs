using System.Data.Common;
using Interview.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Startup;

/// <summary>Opens the database at the start and brings it up to date, or says in a line why it cannot.</summary>
internal abstract class Preparation(IDbContextFactory<InterviewDb> contexts)
{
    /// <summary>Prepares the database.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be opened or brought up to date.</exception>
    public async Task Run(CancellationToken cancel)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            await Open(db, cancel);
            await RefuseNewer(db, cancel);
            await db.Database.MigrateAsync(cancel);
        }
        catch (Exception reason) when (Cause(reason) is { } cause)
        {
            throw new DatabaseUnavailableException(OneLine(Explain(cause)), reason);
        }
    }

    /// <summary>Opens the connection and makes the database fit for use.</summary>
    protected abstract Task Open(InterviewDb db, CancellationToken cancel);

    /// <summary>What went wrong and what an operator can do.</summary>
    protected abstract string Explain(Exception reason);

    private async Task RefuseNewer(InterviewDb db, CancellationToken cancel)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        var unknown = applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new DatabaseUnavailableException(
                $"The database {this} was used by a newer version of this app ({unknown[^1]}): "
                + "run that version, or restore a backup from before.",
                new InvalidOperationException(string.Join(", ", unknown)));
        }
    }

    /// <summary>What the database or the disk said, maybe wrapped by EF Core; null for a mistake of ours.</summary>
    private static Exception? Cause(Exception? reason) => reason switch
    {
        DbException or IOException or UnauthorizedAccessException => reason,
        InvalidOperationException { InnerException: DbException inner } => inner,
        _ => null,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
