using System.Diagnostics;
using System.Runtime.CompilerServices;
using Interview.Benchmarks.Apps;
using Interview.Data;
using Interview.Data.Sessions;
using Interview.Data.Visitors;
using Interview.Questions;
using Interview.Questions.Kinds.Numeric;
using Interview.Questions.Kinds.TrueFalse;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Interview.Benchmarks.Measurements;

/// <summary>Answers a second: each is on disk, past every rule of a session, before its writer goes on.</summary>
internal static class AnswerRate
{
    private const int Writers = 64;
    private const int SessionsEach = 20;

    public static async IAsyncEnumerable<Figure> Measure(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        var bank = QuestionBank.Load(PublishedApps.Content);
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(bank)
            .AddInterviewData(new DatabaseOptions(
                DatabaseProvider.Sqlite, $"Data Source={apps.NewPath("answers.db")}"))
            .BuildServiceProvider();
        await services.PrepareInterviewDatabase(cancel);
        var writers = new List<Writer>();
        for (var i = 0; i < Writers; i++)
        {
            writers.Add(await Writer.Start(services, bank.Quizzes[0], cancel));
        }

        // The first session of each is to warm up.
        await Task.WhenAll(writers.Select(writer => writer.Answer(writer.Sessions[..1], cancel)));
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(writers.Select(writer => writer.Answer(writer.Sessions[1..], cancel)));
        var answers = times.Sum(ofOne => ofOne.Count);
        yield return Figure.Of(
            $"answers a second, {Writers} writers, SQLite FULL",
            $"{answers / watch.Elapsed.TotalSeconds:N0}",
            ">= 10,000");
        var all = times.SelectMany(ofOne => ofOne).ToArray();
        yield return Figure.Of(
            $"time of an answer, {Writers} writers",
            $"p50 {all.At(0.5):0.0} ms, p99 {all.At(0.99):0.0} ms, worst {all.At(1):0.0} ms",
            "worst <= 100 ms");
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StopAsync(cancel);
        }
    }

    /// <summary>A learner with many sessions to answer.</summary>
    private sealed record Writer(QuizSessions Desk, Quiz Quiz, Guid User, Guid[] Sessions)
    {
        public static async Task<Writer> Start(IServiceProvider services, Quiz quiz, CancellationToken cancel)
        {
            var desk = services.GetRequiredService<QuizSessions>();
            var user = await services.GetRequiredService<VisitorAccounts>().Create(cancel);
            var sessions = await Task.WhenAll(Enumerable.Range(0, SessionsEach).Select(_ =>
                desk.Start(user, quiz, QuizMode.Practice, asksCertainty: false, cancel)));
            return new Writer(desk, quiz, user, sessions);
        }

        /// <summary>Answers every question of some sessions; gives the milliseconds of each answer.</summary>
        public async Task<List<double>> Answer(IEnumerable<Guid> sessions, CancellationToken cancel)
        {
            var times = new List<double>();
            foreach (var session in sessions)
            {
                foreach (var (index, question) in Quiz.Questions.Index())
                {
                    var began = Stopwatch.GetTimestamp();
                    var result = await Desk.Answer(User, session, index, 1, AnAnswer(question), null, cancel);
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                    if (result.Outcome != AnswerOutcome.Saved)
                    {
                        throw new NotMeasuredException($"An answer was not saved: {result.Outcome}.");
                    }
                }
            }

            return times;
        }

        private static string AnAnswer(Question question) => question switch
        {
            TrueFalseQuestion => "true",
            NumericQuestion => "1",
            _ => "0",
        };
    }
}
