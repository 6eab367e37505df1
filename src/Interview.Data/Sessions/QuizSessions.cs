using Interview.Data.Model;
using Interview.Data.Writing;
using Interview.Practice;
using Interview.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>
/// Starts sessions, takes answers and gives back what is stored. Every rule (whose session, answered once, time
/// left) is checked here, in the transaction that writes: a client can send anything at any time.
/// </summary>
public sealed class QuizSessions
{
    private readonly ITransactions _transactions;
    private readonly SessionStarter _starter;
    private readonly SessionReader _reader;
    private readonly AnswerDesk _desk;
    private readonly TimeProvider _time;

    internal QuizSessions(
        ITransactions transactions, IDbContextFactory<InterviewDb> contexts, IQuestionSource bank, TimeProvider time)
    {
        var questions = new FrozenQuestions(bank);
        _transactions = transactions;
        _starter = new SessionStarter(transactions, questions, time);
        _reader = new SessionReader(contexts, questions, time);
        _desk = new AnswerDesk(transactions, questions, time);
        _time = time;
    }

    /// <summary>Starts a session and freezes its questions, seeds and clock.</summary>
    public Task<Guid> Start(
        Guid user, Quiz quiz, QuizMode mode, bool asksCertainty, CancellationToken cancel = default) =>
        _starter.Start(user, quiz, mode, asksCertainty, cancel);

    /// <summary>Starts a session of the questions that were wrong or not answered; null if there is none, the session
    /// still runs or is not this learner's.</summary>
    public Task<Guid?> StartWrongOnes(Guid user, Guid session, CancellationToken cancel = default) =>
        _starter.StartWrongOnes(user, session, cancel);

    /// <summary>A session of this learner, or null.</summary>
    public Task<Session?> Find(Guid user, Guid session, CancellationToken cancel = default) =>
        _reader.Find(user, session, cancel);

    /// <summary>The newest running session of this learner for a quiz, or null.</summary>
    public Task<Guid?> FindRunning(Guid user, string quiz, CancellationToken cancel = default) =>
        _reader.FindRunning(user, quiz, cancel);

    /// <summary>Commits an answer, then says so.</summary>
    /// <param name="user">Who answers.</param>
    /// <param name="session">The session.</param>
    /// <param name="index">The item's index.</param>
    /// <param name="attempt">Which try the page takes it for, from 1: one more than the last that it saw.</param>
    /// <param name="submitted">What was submitted, unchecked.</param>
    /// <param name="certainty">How sure the learner is; null where the session does not ask.</param>
    /// <param name="cancel">Stops waiting, not the commit.</param>
    public Task<AnswerResult> Answer(
        Guid user,
        Guid session,
        int index,
        int attempt,
        string submitted,
        Certainty? certainty,
        CancellationToken cancel = default) =>
        _desk.Take(new Submission(user, session, index, attempt, submitted, certainty), cancel);

    /// <summary>Remembers at which item the learner is; false where that cannot be.</summary>
    public Task<bool> MoveTo(Guid user, Guid session, int index, CancellationToken cancel = default) =>
        _transactions.Run(db => MoveTo(db, user, session, index), cancel);

    /// <summary>Marks an item to come back to, or unmarks it; false where that cannot be.</summary>
    public Task<bool> Flag(Guid user, Guid session, int index, bool flagged, CancellationToken cancel = default) =>
        _transactions.Run(db => Flag(db, user, session, index, flagged), cancel);

    /// <summary>Ends a session; what is not answered counts 0. True also where it has ended before, so that it may be
    /// said twice; false where this learner has no such session.</summary>
    public Task<bool> Finish(Guid user, Guid session, CancellationToken cancel = default) =>
        _transactions.Run(db => Finish(db, user, session), cancel);

    /// <summary>The learner's runs, newest first.</summary>
    /// <param name="user">Whose runs.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="size">Runs a page, from 1 to 100.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<HistoryPage> History(Guid user, int page, int size, CancellationToken cancel = default) =>
        _reader.History(user, page, size, cancel);

    private async Task<bool> MoveTo(InterviewDb db, Guid user, Guid session, int index) =>
        await db.Sessions
            .Running(user, _time.Now())
            .Where(row => row.Id == session
                && db.SessionItems.Any(item => item.SessionId == session && item.Place == index))
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.Position, index)) == 1;

    private async Task<bool> Flag(InterviewDb db, Guid user, Guid session, int index, bool flagged)
    {
        var running = db.Sessions.Running(user, _time.Now());
        return await db.SessionItems
            .Where(item => item.SessionId == session
                && item.Place == index
                && running.Any(row => row.Id == session))
            .ExecuteUpdateAsync(item => item.SetProperty(it => it.IsFlagged, flagged)) == 1;
    }

    private async Task<bool> Finish(InterviewDb db, Guid user, Guid session)
    {
        var now = _time.Now();
        var ended = await db.Sessions
            .Running(user, now)
            .Where(row => row.Id == session)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.FinishedAt, now));
        return ended == 1 || await db.Sessions.AnyAsync(row => row.Id == session && row.UserId == user);
    }
}
