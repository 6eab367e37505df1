using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class ScenarioPageTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _browser = app.CreateClient();

    [Theory]
    [InlineData("n=9", "n=7")]
    [InlineData("n=3&w=5", "w=3")]
    [InlineData("n=3&down=-1", "down=0")]
    [InlineData("sloppy=perhaps", "sloppy=off")]
    public async Task A_scenario_setting_outside_its_range_is_the_nearest_one_and_said(string query, string shown)
    {
        var page = await _browser.Page($"/scenarios/quorum?{query}");

        var (name, value) = (shown.Split('=')[0], shown.Split('=')[1]);
        var notice = Assert.Single(page.QuerySelectorAll(".stage .callout[data-kind=warning]"));
        Assert.Contains(value, notice.TextContent, StringComparison.Ordinal);
        Assert.Contains(name, notice.TextContent, StringComparison.Ordinal);
        if (name != "sloppy")
        {
            Assert.Equal(value, page.QuerySelector($"#set-{name}")!.GetAttribute("value"));
        }
    }

    [Fact]
    public async Task A_scenario_setting_that_does_not_exist_is_said_as_text()
    {
        var page = await _browser.Page("/scenarios/quorum?%3Cb%3Eq=1");

        var notice = Assert.Single(page.QuerySelectorAll(".stage .callout"));
        Assert.Contains("<b>q", notice.TextContent, StringComparison.Ordinal);
    }
}
