using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;

namespace Interview.EndToEnd.Tests;

public sealed class CertaintyTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_practice_with_certainty_refuses_an_answer_without_it_and_shows_the_calibration_at_the_end()
    {
        var quiz = await QuizPage.Start(Page, withCertainty: true);
        await quiz.Pick(0);
        await quiz.Primary.ClickAsync();
        await Expect(quiz.Status).ToHaveTextAsync("Not saved yet: say how sure you are.");
        Assert.Empty(App.Database.Answers(quiz.Session));

        await HowSure("3 · very");
        await quiz.Primary.ClickAsync();
        await Expect(quiz.Verdict).ToBeVisibleAsync();
        await quiz.GoOnTo(2);
        await HowSure("1 · not very");
        await quiz.Check(1);
        await quiz.Press("Stop here");
        await quiz.Press("Stop and see the result");

        var rows = Page.Locator(".calibration tbody tr");
        await Expect(rows).ToHaveCountAsync(2);
        await Expect(rows.Nth(0)).ToContainTextAsync("1 · not very");
        await Expect(rows.Nth(1)).ToContainTextAsync("3 · very");
    }

    [Fact]
    public async Task An_exam_with_certainty_saves_an_answer_only_once_the_certainty_is_given()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam", withCertainty: true);
        await quiz.Pick(2);
        await Expect(quiz.Status).ToHaveTextAsync("Not saved yet: say how sure you are.");
        Assert.Empty(App.Database.Answers(quiz.Session));

        await HowSure("2 · fairly");
        await Expect(quiz.Status).ToContainTextAsync("Saved at");

        Assert.Single(App.Database.Answers(quiz.Session));
    }

    private Task HowSure(string level) => Page.GetByLabel(level, new() { Exact = true }).CheckAsync();
}
