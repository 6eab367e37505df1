using Interview.Data.Sessions;
using Interview.Data.Visitors;
using Interview.Questions;
using Interview.Web.Features.Quiz;
using Interview.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Web.Tests.Quizzes;

/// <summary>A run takes what a page sends, however fast it comes; question 2 has several right options.</summary>
public sealed class QuizRunTests(SmallApp app) : IClassFixture<SmallApp>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pick_for_a_question_that_was_left_meanwhile_is_dropped()
    {
        var run = await Start(QuizMode.Exam);

        var next = run.Proceed(0, revealed: false);
        var late = run.Pick(0, "1");
        await Task.WhenAll(next, late);

        Assert.Equal((1, "", 0), (run.Index, run.Draft, run.Answered));
    }

    [Fact]
    public async Task Boxes_that_are_ticked_faster_than_they_are_saved_are_all_ticked()
    {
        var run = await Start(QuizMode.Exam);
        await run.GoTo(1);

        await Task.WhenAll(run.Toggle(1, 0), run.Toggle(1, 1), run.Toggle(1, 2));

        Assert.Equal("0,1,2", run.Draft);
        Assert.Equal(3, run.Item.Answer!.Try);
    }

    [Fact]
    public async Task A_double_click_on_check_stays_at_the_feedback()
    {
        var run = await Start(QuizMode.Practice);
        await run.Pick(0, "0");

        await Task.WhenAll(run.Proceed(0, revealed: false), run.Proceed(0, revealed: false));

        Assert.Equal((0, true), (run.Index, run.IsRevealed));
    }

    [Fact]
    public async Task An_emptied_answer_of_an_exam_says_that_the_earlier_one_stands()
    {
        var run = await Start(QuizMode.Exam);
        await run.Pick(0, "1");
        var saved = run.Item.Answer;

        await run.Pick(0, "");

        Assert.Equal(Notice.EarlierStands, run.Notice);
        Assert.Equal(saved, run.Item.Answer);
    }

    [Fact]
    public async Task A_practice_answer_that_is_missing_is_asked_for()
    {
        var run = await Start(QuizMode.Practice);

        await run.Proceed(0, revealed: false);

        Assert.Equal((Notice.NothingPicked, 0), (run.Notice, run.Answered));
    }

    private async Task<QuizRun> Start(QuizMode mode)
    {
        var sessions = app.Services.GetRequiredService<QuizSessions>();
        var quiz = app.Services.GetRequiredService<QuestionBank>().FindQuiz("first")!;
        var user = await app.Services.GetRequiredService<VisitorAccounts>().Create(Cancel);
        var session = await sessions.Start(user, quiz, mode, asksCertainty: false, Cancel);
        return new QuizRun(sessions, user, (await sessions.Find(user, session, Cancel))!);
    }
}
