using Interview.Data.Sessions;
using Interview.Questions;

namespace Interview.Web.Features.History;

/// <summary>
/// The runs that a trend compares: of every question of a quiz, and to the end. Runs of the wrong ones again and runs
/// that were stopped early measure something else.
/// </summary>
internal static class WholeRuns
{
    /// <summary>The whole runs among these, in the same order.</summary>
    public static IReadOnlyList<HistoryEntry> Of(QuestionBank bank, IEnumerable<HistoryEntry> runs) =>
    [
        .. runs.Where(run => run.Score is not null
            && (run.Mode == QuizMode.Exam || run.Answered == run.Questions)
            && bank.FindQuiz(run.Quiz)?.Questions.Length == run.Questions),
    ];
}
