using Interview.Data.Model;
using Interview.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>Takes the answers to a session's items.</summary>
internal sealed class AnswerDesk(ITransactions transactions, FrozenQuestions questions, TimeProvider time)
{
    // Answers are what happens most: their queries are compiled once. Two small ones are planned twice as fast as one.
    private readonly Func<InterviewDb, Guid, Guid, int, Task<AskedItem?>> _findItem = EF.CompileAsyncQuery(
        (InterviewDb db, Guid user, Guid session, int place) => (
            from row in db.Sessions
            from item in db.SessionItems
            where row.Id == session && row.UserId == user && item.SessionId == session && item.Place == place
            select new AskedItem(row, item)).FirstOrDefault());

    private readonly Func<InterviewDb, Guid, int, Task<AttemptRow?>> _findLast = EF.CompileAsyncQuery(
        (InterviewDb db, Guid session, int place) => db.Attempts
            .Where(attempt => attempt.SessionId == session && attempt.Place == place)
            .OrderByDescending(attempt => attempt.Try)
            .FirstOrDefault());

    /// <summary>Commits an answer, or says why not.</summary>
    public Task<AnswerResult> Take(Submission submission, CancellationToken cancel) =>
        transactions.Run(db => Take(db, submission), cancel);

    private async Task<AnswerResult> Take(InterviewDb db, Submission submission)
    {
        await db.LockSession(submission.Session);
        if (await _findItem(db, submission.User, submission.Session, submission.Place) is not var (session, item))
        {
            return new AnswerResult(AnswerOutcome.NotFound, null);
        }

        var standing = (await _findLast(db, submission.Session, submission.Place))?.Given();
        var question = await questions.Find(db, item.QuestionId, item.ContentHash);
        var reading = question.Read(submission.Text);
        var now = time.Now();
        if (AnswerRules.Refuse(session, standing, submission, reading, now) is { } refusal)
        {
            return refusal;
        }

        var attempt = new AttemptRow
        {
            Id = Guid.CreateVersion7(now),
            UserId = submission.User,
            SessionId = submission.Session,
            Place = submission.Place,
            QuestionId = item.QuestionId,
            ContentHash = item.ContentHash,
            Seed = item.Seed,
            Try = submission.Try,
            Response = reading.Response!,
            Score = question.Mark(reading.Response!).Score,
            Certainty = session.AsksCertainty ? submission.Certainty : null,
            At = now,
        };
        await AttemptLog.Add(db, attempt);
        return new AnswerResult(AnswerOutcome.Saved, attempt.Given());
    }

    /// <summary>An item and its session.</summary>
    private sealed record AskedItem(SessionRow Session, SessionItemRow Item);
}
