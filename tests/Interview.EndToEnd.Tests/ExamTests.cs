using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class ExamTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task An_exam_goes_back_and_forth_changes_and_flags_and_is_handed_in_with_a_word_on_what_is_open()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        await quiz.PickAndSave(0);
        await quiz.GoOnTo(2);
        await quiz.PickAndSave(1);
        await quiz.Press("Back");
        await quiz.IsAt(1);
        await Expect(quiz.Inputs.Nth(0)).ToBeCheckedAsync();
        await quiz.PickAndSave(3);
        await quiz.Press("Flag");
        await Expect(quiz.Bar.GetByLabel("Question 1, answered, flagged", new() { Exact = true })).ToBeVisibleAsync();
        await quiz.Bar.GetByLabel("Question 30, not answered", new() { Exact = true }).ClickAsync();
        await quiz.IsAt(30);
        await quiz.Press("Back");
        await quiz.IsAt(29);

        await Page.Locator(".actions .quiet").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("28 questions have no answer");
        await quiz.Press("Go on");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Page.Locator(".actions .quiet").ClickAsync();
        await Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();

        await Expect(Page.Locator(".score")).ToContainTextAsync("of 30");
        await Expect(Page.Locator(".review-item .explanation")).ToHaveCountAsync(30);
        var places = App.Database.Answers(quiz.Session).Select(answer => (answer.Place, answer.Try));
        Assert.Equal([(0, 1), (0, 2), (1, 1)], places);
    }

    [Fact]
    public async Task Nothing_that_tells_right_from_wrong_reaches_the_browser_before_the_exam_is_handed_in()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        for (var number = 1; number < QuizPage.Questions; number++)
        {
            await quiz.PickAndSave(number % 4);
            await quiz.GoOnTo(number + 1);
        }

        await quiz.PickAndSave(0);
        var before = Visitor.Received() + await Page.ContentAsync();
        await Page.Locator(".actions .quiet").ClickAsync();
        await Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button, new() { Name = "Hand in" }).ClickAsync();
        await Expect(Page.Locator(".score")).ToBeVisibleAsync();
        var after = await Page.ContentAsync();

        Assert.All(Repository.MainQuiz.Questions, question => Assert.Contains(Piece(question.Prompt.Html), before));
        Assert.All(Repository.MainQuiz.Questions, question => Assert.Contains(Piece(question.Explanation.Html), after));
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, before));
        Assert.DoesNotMatch("data-state=\"(right|wrong|missed|part)\"", before);
    }

    /// <summary>A piece of every text that a learner reads only after the end.</summary>
    private static IEnumerable<string> Secrets =>
        from question in Repository.MainQuiz.Questions
        from html in new[] { question.Explanation.Html, question.CommonAnswer?.Html }
        where html is not null
        select Piece(html);

    /// <summary>The longest piece of a text without a mark in it, which stands in HTML exactly so.</summary>
    private static string Piece(string html) =>
        html.Split('<', '>', '&', '\n').MaxBy(piece => piece.Length)!;
}
