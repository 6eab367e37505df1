using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class ScenarioTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task A_right_prediction_is_said_to_be_right_and_the_address_shows_the_same_to_anybody()
    {
        await Page.GotoAsync("/scenarios/quorum?n=3&w=2&r=2&down=2");
        await Predict("neither");
        await Expect(Verdict(Page)).ToContainTextAsync("As predicted");
        Assert.Contains("down=2", Page.Url, StringComparison.Ordinal);

        var other = await Arrive();
        await other.Page.GotoAsync(Page.Url);

        await Expect(other.Page.Locator(".stage")).ToHaveTextAsync(
            await Page.Locator(".stage").InnerTextAsync(), new() { UseInnerText = true });
    }

    [Fact]
    public async Task A_wrong_prediction_is_told_what_the_run_says()
    {
        await Page.GotoAsync("/scenarios/quorum?n=3&w=2&r=2&down=2");
        await Predict("both");

        await Expect(Verdict(Page)).ToContainTextAsync("Not as predicted");
        await Expect(Verdict(Page)).ToContainTextAsync("You said both; the run says neither.");
    }

    [Fact]
    public async Task Another_setting_takes_the_result_away_until_it_is_predicted_again()
    {
        await Page.GotoAsync("/scenarios/quorum?n=3&w=1&r=1&run=yes");
        var table = Page.Locator(".fact-table");
        await Expect(table).ToBeVisibleAsync();

        await Page.GetByLabel("W, write quorum: one more").ClickAsync();

        await Expect(table).ToHaveCountAsync(0);
        await Page.GetByText("Run without a prediction").ClickAsync();
        await Expect(table).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("n=99&w=2&r=2", "n was")]
    [InlineData("n=3&w=5&r=2", "w was")]
    [InlineData("n=3&seed=first", "seed was")]
    [InlineData("n=3&ask=weather", "no prediction")]
    public async Task A_value_that_cannot_be_used_is_replaced_and_said(string query, string notice)
    {
        await Page.GotoAsync($"/scenarios/quorum?{query}");

        await Expect(Page.Locator(".callout[data-kind=warning]")).ToContainTextAsync(notice);
    }

    private Task Predict(string choice) =>
        Page.Locator(".prediction .choices").GetByRole(AriaRole.Button, new() { Name = choice }).ClickAsync();

    private static ILocator Verdict(IPage page) => page.Locator(".callout[role=status]");
}
