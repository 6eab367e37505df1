using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;

namespace Interview.EndToEnd.Tests;

public sealed class OneSessionTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task Two_tabs_of_a_session_give_one_answer_and_the_second_tab_says_so_and_shows_it()
    {
        var first = await QuizPage.Start(Page);
        var other = await Visitor.Context.NewPageAsync();
        await other.GotoAsync(Page.Url);
        var second = new QuizPage(other);
        await second.IsAt(1);
        await first.Check(0);

        await second.Pick(3);
        await second.Primary.ClickAsync();

        await Expect(second.Status).ToHaveTextAsync("This question was answered in another tab; that answer stands.");
        await Expect(second.Inputs.Nth(0)).ToBeCheckedAsync();
        await Expect(second.Verdict).ToHaveTextAsync(await first.Verdict.InnerTextAsync());
        Assert.Single(App.Database.Answers(first.Session));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/result")]
    public async Task Somebody_else_is_told_that_there_is_no_such_session(string part)
    {
        await QuizPage.Start(Page);
        var stranger = await Arrive();
        stranger.ExpectNotFound();

        var response = await stranger.Page.GotoAsync(Page.Url + part);

        Assert.Equal(404, response!.Status);
        await Expect(stranger.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("There is no such session");
    }
}
