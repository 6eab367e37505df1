using Interview.Data.Crash;
using Interview.Data.Sessions;
using Interview.Data.Tests.Databases;
using Interview.Practice;
using Interview.Questions;

namespace Interview.Data.Tests.Sessions;

/// <summary>A learner with a session of four questions, in words that tests read well with.</summary>
public sealed class Learner
{
    private Learner(Database database, Guid user, Guid session)
    {
        Database = database;
        User = user;
        Session = session;
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Database Database { get; }

    public Guid User { get; }

    public Guid Session { get; }

    public static Task<Learner> Practising(Database database) => Start(database, QuizMode.Practice, false);

    public static Task<Learner> InAnExam(Database database) => Start(database, QuizMode.Exam, false);

    public static Task<Learner> SayingHowSure(Database database) => Start(database, QuizMode.Practice, true);

    public static async Task<Learner> Start(Database database, QuizMode mode, bool asksCertainty)
    {
        var user = await database.Visitors.Create(Cancel);
        return new Learner(
            database, user, await database.Sessions.Start(user, FourQuestions(database), mode, asksCertainty, Cancel));
    }

    /// <summary>Questions of its own for each learner, so that a test may edit them.</summary>
    public static Quiz FourQuestions(Database database)
    {
        var folder = Guid.NewGuid().ToString("n");
        return SelfGraded.Quiz(
            "four", [.. "abcd".Select(name => database.Bank.Put(SelfGraded.Ask($"{folder}/{name}")))]);
    }

    public Learner With(Guid session) => new(Database, User, session);

    public Task<AnswerResult> Answers(int index, string text, int attempt = 1, Certainty? certainty = null) =>
        Database.Sessions.Answer(User, Session, index, attempt, text, certainty, Cancel);

    public async Task<Session> Sees() =>
        await Database.Sessions.Find(User, Session, Cancel) ?? throw new InvalidOperationException("no session");

    public Task<bool> Finishes() => Database.Sessions.Finish(User, Session, Cancel);

    public Task<HistoryPage> LooksBack(int page = 1, int size = 10) =>
        Database.Sessions.History(User, page, size, Cancel);
}
