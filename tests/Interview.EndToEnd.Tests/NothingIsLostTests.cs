using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class NothingIsLostTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_reload_in_the_middle_shows_the_same_question_with_the_same_order_and_answer()
    {
        var quiz = await AnsweredTwo();
        var options = await quiz.OptionTexts();

        await Page.ReloadAsync();

        await IsWhereItWas(quiz, options);
    }

    [Fact]
    public async Task A_browser_that_was_closed_finds_the_run_from_the_quiz_page_and_from_the_history()
    {
        var quiz = await AnsweredTwo();
        var options = await quiz.OptionTexts();
        await Page.CloseAsync();

        var later = await Visitor.Context.NewPageAsync();
        await later.GotoAsync("/history");
        await Expect(later.Locator(".runs tbody tr")).ToContainTextAsync("under way, 2 of 30 answered");
        await later.GotoAsync($"/quiz/{QuizPage.Slug}");
        await later.GetByRole(AriaRole.Link, new() { Name = "Go on where you were" }).ClickAsync();

        await IsWhereItWas(new QuizPage(later), options);
    }

    [Fact]
    public async Task A_cut_network_is_said_and_once_it_is_back_the_page_shows_what_is_saved_and_goes_on()
    {
        using var line = new CutLine(App.Address);
        await Page.GotoAsync(line.Address.ToString());
        await Page.GetByRole(AriaRole.Link, new() { Name = "Exam and other ways" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Start the exam" }).ClickAsync();
        var quiz = new QuizPage(Page);
        await quiz.IsAt(1);
        await quiz.PickAndSave(0);
        Visitor.ExpectLostServer();

        line.Cut();
        await Expect(Page.GetByText("The connection is lost.")).ToBeVisibleAsync();
        await quiz.Inputs.Nth(2).CheckAsync(new() { Force = true }); // reaches nobody
        line.Mend();
        await Expect(Page.GetByText("The connection is lost.")).ToBeHiddenAsync();

        await Expect(quiz.Inputs.Nth(0)).ToBeCheckedAsync();
        await quiz.IsAt(1);
        await quiz.PickAndSave(1);
        Assert.Equal([1, 2], App.Database.Answers(quiz.Session).Select(answer => answer.Try));
    }

    private async Task<QuizPage> AnsweredTwo()
    {
        var quiz = await QuizPage.Start(Page);
        await quiz.Check(1);
        await quiz.GoOnTo(2);
        await quiz.Check(2);
        return quiz;
    }

    private static async Task IsWhereItWas(QuizPage quiz, IReadOnlyList<string> options)
    {
        await quiz.IsAt(2);
        await Expect(quiz.Inputs.Nth(2)).ToBeCheckedAsync();
        await Expect(quiz.Verdict).ToBeVisibleAsync();
        Assert.Equal(options, await quiz.OptionTexts());
        await quiz.GoOnTo(3);
        await quiz.Check(0);
    }
}
