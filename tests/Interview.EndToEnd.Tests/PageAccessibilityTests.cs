using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class PageAccessibilityTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    private readonly List<string> _findings = [];

    [Theory]
    [InlineData("/")]
    [InlineData("/quiz/distributed-systems-30")]
    [InlineData("/history")]
    [InlineData("/questions")]
    [InlineData("/questions?q=quorum&level=9")]
    [InlineData("/docs")]
    [InlineData("/docs/authoring")]
    [InlineData("/scenarios")]
    [InlineData("/scenarios/quorum?n=99")]
    [InlineData("/scenarios/quorum?n=7&w=4&r=4&down=2&said=both")]
    [InlineData("/scenarios/quorum?n=3&w=2&r=2&down=2&sloppy=on&said=both")]
    [InlineData("/questions/concurrency/redlock-validity")]
    [InlineData("/docs/operating")]
    [InlineData("/there-is-no-such-page")]
    [InlineData("/questions/no/such")]
    [InlineData("/quiz/none")]
    [InlineData("/quiz/distributed-systems-30/00000000-0000-0000-0000-000000000000")]
    [InlineData("/scenarios/none")]
    [InlineData("/error")]
    public async Task A_page_has_no_finding(string address)
    {
        Visitor.ExpectNotFound();
        await Page.GotoAsync(address);
        if (address.Contains("/quorum", StringComparison.Ordinal))
        {
            await Expect(Page.GetByLabel("N, replicas", new() { Exact = true })).ToBeEnabledAsync();
        }

        await Look(address);
        Report();
    }

    [Fact]
    public async Task A_question_page_that_is_answered_has_no_finding()
    {
        await Page.GotoAsync("/questions/replication/quorum-two-down");
        await Look("question page");
        await Page.GetByText("Writes but not reads").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(Page.Locator(".verdict")).ToBeVisibleAsync();
        await Look("question page, answered");
        Report();
    }

    private async Task Look(string state) => _findings.AddRange(await Axe.Findings(Page, state));

    private void Report() => Assert.True(_findings.Count == 0, string.Join('\n', _findings));
}
