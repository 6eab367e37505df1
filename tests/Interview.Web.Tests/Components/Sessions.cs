using Interview.Data.Sessions;
using Interview.Practice;
using Interview.Questions;
using Interview.Questions.Tests;

namespace Interview.Web.Tests.Components;

/// <summary>Sessions as the database would give them.</summary>
internal static class Sessions
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Question Question = Samples.Read(Samples.MultipleChoice);

    /// <summary>A session with a question for each score; null is a question without an answer.</summary>
    public static Session Of(QuizMode mode, params double?[] scores) => new(
        Guid.Empty,
        "first",
        "A first quiz",
        mode,
        AsksCertainty: false,
        Start,
        mode == QuizMode.Exam ? Start.AddMinutes(10) : null,
        FinishedAt: null,
        Position: 0,
        [.. scores.Index().Select(item => Item(item.Index, item.Item))]);

    public static SessionItem Item(int index, double? score, Certainty? certainty = null) => new(
        index,
        "A",
        "Quorums",
        Question,
        [0, 1, 2, 3],
        IsFlagged: false,
        score is { } given ? new GivenAnswer(1, ResponseOf(given), given, certainty, Start.AddMinutes(1)) : null);

    /// <summary>A run of the history, so many days after the first.</summary>
    public static HistoryEntry Run(int day, double? score, int questions = 10) => new(
        Guid.Empty,
        "first",
        "A first quiz",
        QuizMode.Practice,
        Start.AddDays(day),
        score is null ? null : Start.AddDays(day).AddHours(1),
        questions,
        score is null ? 0 : questions,
        score);

    private static string ResponseOf(double score) => score switch { 1 => "0,2", 0.5 => "0", 0 => "1", _ => "0,1,2" };
}
