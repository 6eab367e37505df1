using Interview.Data.Model;

namespace Interview.Data.Sessions;

/// <summary>Conditions that more than one query has.</summary>
internal static class SessionQueries
{
    /// <summary>The sessions of a learner that still take answers: none but the owner's is ever found.</summary>
    public static IQueryable<SessionRow> Running(this IQueryable<SessionRow> sessions, Guid user, DateTimeOffset now) =>
        sessions.Where(session => session.UserId == user
            && session.FinishedAt == null
            && (session.Deadline == null || session.Deadline > now));

    /// <summary>The answers that count: the last try of each item.</summary>
    public static IQueryable<AttemptRow> Standing(this InterviewDb db) =>
        db.Attempts.Where(attempt => !db.Attempts.Any(later => later.SessionId == attempt.SessionId
            && later.Place == attempt.Place
            && later.Try > attempt.Try));

    /// <summary>What a learner is told of an answer.</summary>
    public static GivenAnswer Given(this AttemptRow attempt) =>
        new(attempt.Try, attempt.Response, attempt.Score, attempt.Certainty, attempt.At);
}
