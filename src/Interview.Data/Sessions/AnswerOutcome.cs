namespace Interview.Data.Sessions;

/// <summary>What became of a submitted answer.</summary>
public enum AnswerOutcome
{
    /// <summary>It is committed.</summary>
    Saved,

    /// <summary>Another answer was there first (another tab); that one stands.</summary>
    AnsweredElsewhere,

    /// <summary>The session was handed in or its time is up.</summary>
    Closed,

    /// <summary>The answer cannot be read; the problem says why.</summary>
    Unreadable,

    /// <summary>This learner has no such session or item.</summary>
    NotFound,
}

/// <summary>The result of submitting an answer.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Answer">The answer that stands now, or null.</param>
/// <param name="Problem">For <see cref="AnswerOutcome.Unreadable"/>: what to do, as a sentence.</param>
public sealed record AnswerResult(AnswerOutcome Outcome, GivenAnswer? Answer, string? Problem = null);
