using Interview.Data.Model;
using Interview.Practice;
using Interview.Questions;

namespace Interview.Data.Sessions;

/// <summary>Decides whether an answer may be saved.</summary>
internal static class AnswerRules
{
    private const string HowSure = "Say how sure you are, then submit again.";

    /// <summary>What to tell the learner in the place of saving, or null where the answer is to be saved.</summary>
    /// <param name="session">The session.</param>
    /// <param name="standing">The answer that the item has, or null.</param>
    /// <param name="submission">What was submitted.</param>
    /// <param name="reading">The same, read.</param>
    /// <param name="now">The server's time.</param>
    public static AnswerResult? Refuse(
        SessionRow session, GivenAnswer? standing, Submission submission, ResponseReading reading, DateTimeOffset now)
    {
        if (session.EndedAt(now) is not null)
        {
            return new AnswerResult(AnswerOutcome.Closed, standing);
        }

        var last = standing?.Try ?? 0;
        if (submission.Try != last + 1 || (session.Mode == QuizMode.Practice && last > 0))
        {
            // A page whose reply was lost sends the same again: its answer is saved, and it should hear so.
            return Repeats(submission, reading, standing)
                ? new AnswerResult(AnswerOutcome.Saved, standing)
                : new AnswerResult(AnswerOutcome.AnsweredElsewhere, standing);
        }

        return (reading.Problem ?? Unsure(session.AsksCertainty, submission.Certainty)) is { } problem
            ? new AnswerResult(AnswerOutcome.Unreadable, standing, problem)
            : null;
    }

    /// <summary>What is wrong with a certainty, or null.</summary>
    public static string? Unsure(bool asked, Certainty? certainty) =>
        asked && certainty is null || certainty is { } value && !Enum.IsDefined(value) ? HowSure : null;

    private static bool Repeats(Submission submission, ResponseReading reading, GivenAnswer? standing) =>
        standing is not null
        && submission.Try == standing.Try
        && submission.Certainty == standing.Certainty
        && string.Equals(reading.Response, standing.Response, StringComparison.Ordinal);
}
