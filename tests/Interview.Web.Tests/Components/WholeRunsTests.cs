using Interview.Data.Sessions;
using Interview.Questions;
using Interview.Web.Features.History;
using Interview.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Web.Tests.Components;

/// <summary>Which runs a trend compares; the quiz "first" has two questions.</summary>
public sealed class WholeRunsTests(SmallApp app) : IClassFixture<SmallApp>
{
    [Theory]
    [InlineData(QuizMode.Practice, 2, 2, 1.0, true)]
    [InlineData(QuizMode.Practice, 2, 1, 1.0, false)]
    [InlineData(QuizMode.Exam, 2, 1, 1.0, true)]
    [InlineData(QuizMode.Practice, 1, 1, 1.0, false)]
    [InlineData(QuizMode.Practice, 2, 2, null, false)]
    public void A_run_counts_if_it_asked_everything_and_went_to_its_end(
        QuizMode mode, int questions, int answered, double? score, bool counts)
    {
        var bank = app.Services.GetRequiredService<QuestionBank>();
        var run = new HistoryEntry(
            Guid.Empty, "first", "A first quiz", mode, DateTimeOffset.UnixEpoch, null, questions, answered, score);

        Assert.Equal(counts ? [run] : [], WholeRuns.Of(bank, [run]));
    }
}
