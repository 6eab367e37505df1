using System.Globalization;
using Interview.Data;
using Interview.Data.Crash;
using Interview.Data.Sessions;
using Interview.Data.Visitors;
using Interview.Questions;
using Microsoft.Extensions.DependencyInjection;

// Answers as fast as it can and prints "session index try" of every answer that is acknowledged, until it is killed.
const int Learners = 32;

var services = new ServiceCollection();
services.AddLogging();
services.AddSingleton<IQuestionSource, SelfGradedBank>();
services.AddSingleton(TimeProvider.System);
services.AddInterviewData(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={args[0]}"));
await using var app = services.BuildServiceProvider();
await app.PrepareInterviewDatabase();

var quiz = SelfGraded.Quiz("crash", SelfGraded.Ask("crash/one"), SelfGraded.Ask("crash/two"));
var sessions = app.GetRequiredService<QuizSessions>();
await Task.WhenAll(Enumerable.Range(0, Learners).Select(_ => AnswerForEver()));

async Task AnswerForEver()
{
    var user = await app.GetRequiredService<VisitorAccounts>().Create();
    var session = await sessions.Start(user, quiz, QuizMode.Exam, asksCertainty: false);
    for (var attempt = 1; ; attempt++)
    {
        await sessions.Answer(user, session, 1, attempt, "0.5", certainty: null);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{session} 1 {attempt}"));
    }
}
