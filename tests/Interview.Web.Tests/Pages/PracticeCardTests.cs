using AngleSharp.Html.Dom;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class PracticeCardTests(SmallApp app) : IClassFixture<SmallApp>
{
    private const string Single = "replication/overlap";
    private const string Several = "replication/several";
    private const string Claim = "replication/claim";
    private const string Number = "replication/number";

    [Theory]
    [InlineData(Single, new[] { "At least one replica." }, "Right", "Two sets of two out of three")]
    [InlineData(Single, new[] { "Possibly nothing." }, "Not right", "sets can miss")]
    [InlineData(Several, new[] { "W = 2, R = 2", "W = 3, R = 1" }, "Right", "W + R has to exceed N.")]
    [InlineData(Several, new[] { "W = 2, R = 2" }, "Partly right: 50 % of the mark", "W + R has to exceed N.")]
    [InlineData(Several, new[] { "W = 1, R = 1" }, "Not right", "any two sets meet")]
    public async Task Picking_is_answered_with_a_verdict_and_the_reason(
        string question, string[] options, string verdict, string reason)
    {
        var page = await Pick(question, options);

        Says(page, verdict, reason);
    }

    [Theory]
    [InlineData(Claim, "false", "Right", "The second reader may meet fewer copies")]
    [InlineData(Claim, "true", "Not right", "overlap is linearizability")]
    [InlineData(Number, "9.778", "Right", "9.778 s")]
    [InlineData(Number, "9,7785 s", "Right", "9.778 s")]
    [InlineData(Number, "9.88 s", "Not right", "clocks agree")]
    [InlineData(Number, "12", "Not right", "9.778 s")]
    public async Task Judging_and_typing_too(string question, string answer, string verdict, string reason)
    {
        var page = await app.CreateClient().Answer(question, ("answer", answer));

        Says(page, verdict, reason);
    }

    [Fact]
    public async Task Each_answer_is_kept_once()
    {
        var attempts = await app.Count("attempts");

        await app.CreateClient().Answer(Claim, ("answer", "true"));
        await app.CreateClient().Answer(Claim, ("answer", "true"));

        Assert.Equal(attempts + 2, await app.Count("attempts"));
    }

    [Fact]
    public async Task After_the_answer_the_options_are_locked_and_marked()
    {
        var page = await Pick(Single, ["Every replica."]);

        Assert.True(page.QuerySelector("fieldset.answer")!.HasAttribute("disabled"));
        Assert.Contains(
            "Every replica.", page.QuerySelector(".choice[data-state=wrong]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "At least one replica.",
            page.QuerySelector(".choice[data-state=missed]")!.TextContent,
            StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main button[type=submit]"));
    }

    private static void Says(IHtmlDocument page, string verdict, string reason)
    {
        Assert.Equal(verdict, page.QuerySelector(".verdict")!.TextContent);
        Assert.Contains(reason, page.QuerySelector(".feedback")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> Pick(string question, string[] options)
    {
        var card = await app.CreateClient().Page($"/questions/{question}");
        var choices = card.QuerySelectorAll(".choice").ToDictionary(
            choice => choice.QuerySelector(".choice-text")!.TextContent.Trim(),
            choice => choice.QuerySelector("input")!.GetAttribute("value")!);
        return await app.CreateClient().Answer(question, [.. options.Select(option => ("answer", choices[option]))]);
    }
}
