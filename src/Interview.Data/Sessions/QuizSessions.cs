using Interview.Practice;
using Interview.Questions;

namespace Interview.Data.Sessions;

/// <summary>
/// Starts sessions, takes answers and gives back what is stored. Every rule (whose session, answered once, time
/// left) is checked here, in the transaction that writes: a client can send anything at any time.
/// </summary>
public sealed class QuizSessions
{
    /// <summary>Starts a session and freezes its questions, seeds and clock.</summary>
    public Task<Guid> Start(Guid user, Quiz quiz, QuizMode mode, bool asksCertainty, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Starts a session of the questions that were wrong or not answered; null if there is none, the session
    /// still runs or is not this learner's.</summary>
    public Task<Guid?> StartWrongOnes(Guid user, Guid session, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>A session of this learner, or null.</summary>
    public Task<Session?> Find(Guid user, Guid session, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>The newest running session of this learner for a quiz, or null.</summary>
    public Task<Guid?> FindRunning(Guid user, string quiz, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Commits an answer, then says so.</summary>
    /// <param name="user">Who answers.</param>
    /// <param name="session">The session.</param>
    /// <param name="index">The item's index.</param>
    /// <param name="attempt">Which try the learner's page takes it for, from 1: one more than the last that it saw.</param>
    /// <param name="submitted">What was submitted, unchecked.</param>
    /// <param name="certainty">How sure the learner is; null where the session does not ask.</param>
    /// <param name="cancel">Stops waiting, not the commit.</param>
    public Task<AnswerResult> Answer(
        Guid user, Guid session, int index, int attempt, string submitted, Certainty? certainty, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Remembers at which item the learner is; false where that cannot be.</summary>
    public Task<bool> MoveTo(Guid user, Guid session, int index, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Marks an item to come back to, or unmarks it; false where that cannot be.</summary>
    public Task<bool> Flag(Guid user, Guid session, int index, bool flagged, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>Ends a session; what is not answered counts 0. False where that cannot be.</summary>
    public Task<bool> Finish(Guid user, Guid session, CancellationToken cancel = default) =>
        throw new NotSupportedException();

    /// <summary>The learner's runs, newest first.</summary>
    /// <param name="user">Whose runs.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="size">Runs a page, from 1 to 100.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<HistoryPage> History(Guid user, int page, int size, CancellationToken cancel = default) =>
        throw new NotSupportedException();
}
