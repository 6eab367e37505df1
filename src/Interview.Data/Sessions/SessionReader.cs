using Interview.Data.Model;
using Interview.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>Reads sessions.</summary>
internal sealed class SessionReader(
    IDbContextFactory<InterviewDb> contexts, FrozenQuestions questions, TimeProvider time)
{
    /// <summary>A session of this learner, or null.</summary>
    public async Task<Session?> Find(Guid user, Guid session, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var row = await db.Sessions.SingleOrDefaultAsync(row => row.Id == session && row.UserId == user, cancel);
        if (row is null)
        {
            return null;
        }

        var items = await db.SessionItems
            .Where(item => item.SessionId == session)
            .OrderBy(item => item.Place)
            .ToListAsync(cancel);
        var standing = await db.Standing()
            .Where(attempt => attempt.SessionId == session)
            .ToDictionaryAsync(attempt => attempt.Place!.Value, cancel);
        var asked = await questions.Find(db, items, cancel);
        return new Session(
            row.Id,
            row.Quiz,
            row.Title,
            row.Mode,
            row.AsksCertainty,
            row.StartedAt,
            row.Deadline,
            row.EndedAt(time.Now()),
            row.Position,
            [.. items.Select(item => Show(item, asked[item.ContentHash], standing.GetValueOrDefault(item.Place)))]);
    }

    /// <summary>The newest running session of this learner for a quiz, or null.</summary>
    public async Task<Guid?> FindRunning(Guid user, string quiz, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Sessions
            .Running(user, time.Now())
            .Where(session => session.Quiz == quiz)
            .OrderByDescending(session => session.StartedAt)
            .Select(session => (Guid?)session.Id)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>A page of the learner's runs, newest first.</summary>
    public async Task<HistoryPage> History(Guid user, int page, int size, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 100);
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var standing = db.Standing();
        var own = db.Sessions.Where(session => session.UserId == user);
        var runs = await own
            .OrderByDescending(session => session.StartedAt)
            .ThenByDescending(session => session.Id)
            .Skip((int)Math.Min((page - 1L) * size, int.MaxValue))
            .Take(size)
            .Select(session => new Run(
                session,
                db.SessionItems.Count(item => item.SessionId == session.Id),
                standing.Count(attempt => attempt.SessionId == session.Id),
                standing.Where(attempt => attempt.SessionId == session.Id).Sum(attempt => attempt.Score)))
            .ToListAsync(cancel);
        var now = time.Now();
        return new HistoryPage(runs.ConvertAll(run => run.Entry(now)), await own.CountAsync(cancel));
    }

    private static SessionItem Show(SessionItemRow item, Question question, AttemptRow? standing) =>
        new(
            item.Place,
            item.Section,
            item.SectionTitle,
            question,
            question.OptionCount == 0 ? [] : OptionOrder.Shuffled(unchecked((ulong)item.Seed), question.OptionCount),
            item.IsFlagged,
            standing?.Given());

    /// <summary>A session and what is counted of it.</summary>
    private sealed record Run(SessionRow Session, int Questions, int Answered, double Score)
    {
        public HistoryEntry Entry(DateTimeOffset now)
        {
            var endedAt = Session.EndedAt(now);
            return new HistoryEntry(
                Session.Id,
                Session.Quiz,
                Session.Title,
                Session.Mode,
                Session.StartedAt,
                endedAt,
                Questions,
                Answered,
                endedAt is null ? null : Score);
        }
    }
}
