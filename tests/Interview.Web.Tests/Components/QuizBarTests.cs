using Bunit;
using Interview.Data.Sessions;
using Interview.Web.Features.Quiz;

namespace Interview.Web.Tests.Components;

public sealed class QuizBarTests : BunitContext
{
    [Fact]
    public void In_practice_each_answered_question_says_how_it_went()
    {
        var bar = Show(Sessions.Of(QuizMode.Practice, 1, 0.5, 0, null));

        Assert.Equal(["right", "part", "wrong", "open"], States(bar));
        Assert.Contains("3 of 4 answered", bar.Markup, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Question 1, right",
                "Question 2, partly right",
                "Question 3, wrong",
                "Question 4, not answered",
            ],
            bar.FindAll("button").Select(button => button.GetAttribute("aria-label")));
    }

    [Fact]
    public void In_an_exam_it_says_only_that_there_is_an_answer()
    {
        var bar = Show(Sessions.Of(QuizMode.Exam, 1, 0.5, 0, null));

        Assert.Equal(["answered", "answered", "answered", "open"], States(bar));
        Assert.DoesNotMatch("right|wrong|part", bar.Markup);
    }

    [Fact]
    public void In_an_exam_flags_show_whether_answered_or_not()
    {
        var session = Sessions.Of(QuizMode.Exam, 0, null);
        var bar = Show(session with { Items = [.. session.Items.Select(item => item with { IsFlagged = true })] });

        Assert.Equal(["flagged-answered", "flagged"], States(bar));
    }

    [Fact]
    public void In_practice_one_can_go_to_what_is_answered_and_to_the_next_that_is_not()
    {
        var gone = new List<int>();
        var bar = Show(Sessions.Of(QuizMode.Practice, 1, null, null, null), gone.Add);

        Assert.Equal(["1", "2"], bar.FindAll("button").Select(button => button.TextContent));

        bar.FindAll("button")[1].Click();

        Assert.Equal([1], gone);
    }

    [Fact]
    public void In_an_exam_one_can_go_anywhere_and_sees_the_time_left()
    {
        var bar = Show(Sessions.Of(QuizMode.Exam, null, null, null), timeLeft: TimeSpan.FromSeconds(90.2));

        Assert.Equal(3, bar.FindAll("button").Count);
        Assert.Equal("91", bar.Find("count-down").GetAttribute("seconds"));
    }

    [Fact]
    public void Time_that_is_over_is_0()
    {
        var bar = Show(Sessions.Of(QuizMode.Exam, null, null), timeLeft: TimeSpan.FromSeconds(-5));

        Assert.Equal("0", bar.Find("count-down").GetAttribute("seconds"));
    }

    [Fact]
    public void Where_the_learner_is_is_marked_for_screen_readers()
    {
        var bar = Show(Sessions.Of(QuizMode.Exam, null, null));

        Assert.Equal("1", Assert.Single(bar.FindAll("[aria-current=step]")).TextContent);
    }

    /// <summary>The bar only reads, so its run needs no database.</summary>
    private IRenderedComponent<QuizBar> Show(Session session, Action<int>? go = null, TimeSpan? timeLeft = null) =>
        Render<QuizBar>(bar => bar
            .Add(it => it.Run, new QuizRun(null!, Guid.Empty, session))
            .Add(it => it.TimeLeft, timeLeft)
            .Add(it => it.Go, go ?? (_ => { })));

    private static IEnumerable<string?> States(IRenderedComponent<QuizBar> bar) =>
        bar.FindAll("[data-state]").Select(place => place.GetAttribute("data-state"));
}
