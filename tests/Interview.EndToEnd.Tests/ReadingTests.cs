using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class ReadingTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task Questions_are_searched_filtered_opened_and_answered_without_a_circuit()
    {
        await Page.GotoAsync("/questions");
        await Page.GetByLabel("Words").FillAsync("quorum replicas");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Page.WaitForURLAsync("**/questions?q=quorum*");
        await Page.GetByLabel("Level").SelectOptionAsync("2");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Page.WaitForURLAsync("**level=2*");
        await Expect(Page.Locator(".question-list li").First).ToContainTextAsync("level 2 of 5");

        await Page.GetByRole(AriaRole.Link, new() { Name = "Two of three replicas are down" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(Page.Locator(".status")).ToHaveTextAsync("Answer first: pick an option or type a number.");
        await Page.GetByText("Writes but not reads").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();

        await Expect(Page.Locator(".verdict")).ToHaveTextAsync("Not right");
        await Expect(Page.Locator(".misconception")).ToContainTextAsync("Hints keep the guarantee");
        Assert.Equal(0, Visitor.Circuits);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so_and_leads_back()
    {
        await Page.GotoAsync("/questions?q=nothing-is-called-so");
        await Expect(Page.GetByText("Nothing fits.")).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Link, new() { Name = "see all questions" }).ClickAsync();

        await Expect(Page.Locator(".question-list li")).ToHaveCountAsync(20);
    }

    [Fact]
    public async Task A_number_is_typed_and_marked()
    {
        await Page.GotoAsync("/questions/concurrency/redlock-validity");
        await Page.GetByLabel("A number").FillAsync("many");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator(".status")).ToBeVisibleAsync();

        await Page.GetByLabel("A number").FillAsync("0");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.Locator(".verdict")).ToHaveTextAsync("Not right");
        await Expect(Page.Locator(".feedback")).ToContainTextAsync("The right answer:");
    }

    [Fact]
    public async Task A_question_that_was_open_before_the_quiz_was_started_in_another_tab_can_still_be_answered()
    {
        await Page.GotoAsync("/questions/replication/quorum-two-down");
        await QuizPage.Start(await Visitor.Context.NewPageAsync());

        await Page.GetByText("Writes but not reads").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();

        await Expect(Page.Locator(".verdict")).ToHaveTextAsync("Not right");
    }

    [Fact]
    public async Task Pages_to_read_open_no_circuit_and_the_quiz_opens_one()
    {
        var quiz = await QuizPage.Start(Page);
        await quiz.Check(0);
        await quiz.Press("Stop here");
        await quiz.Press("Stop and see the result");
        await Expect(Page.Locator(".score")).ToBeVisibleAsync();
        Assert.Equal(1, Visitor.Circuits);

        string[] addresses = [Page.Url, "/", "/history", "/questions", "/docs", "/docs/operating", "/scenarios"];
        foreach (var address in addresses)
        {
            await Page.GotoAsync(address);
            await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        }

        Assert.Equal(1, Visitor.Circuits);
    }

    [Fact]
    public async Task The_settings_of_the_home_page_show_a_run_of_their_own_without_a_circuit()
    {
        await Page.GotoAsync("/");
        var shown = await Page.Locator(".live .picture-text").InnerTextAsync();

        await Page.GetByRole(AriaRole.Link, new() { Name = "W 2, R 2", Exact = true }).ClickAsync();

        await Expect(Page.Locator(".live .picture-text")).Not.ToHaveTextAsync(shown);
        await Expect(Page.Locator(".live .picture-text")).ToContainTextAsync("returns the new value");
        Assert.Equal(0, Visitor.Circuits);
    }
}
