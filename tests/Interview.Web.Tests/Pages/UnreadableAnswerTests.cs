using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class UnreadableAnswerTests(SmallApp app) : IClassFixture<SmallApp>
{
    private const string Single = "replication/overlap";
    private const string Several = "replication/several";
    private const string Claim = "replication/claim";
    private const string Number = "replication/number";

    [Theory]
    [InlineData(Single, "", "Answer first")]
    [InlineData(Single, "x", "Pick one option")]
    [InlineData(Single, "3", "Pick one option")]
    [InlineData(Single, "-1", "Pick one option")]
    [InlineData(Single, "0,1", "Pick one option")]
    [InlineData(Single, "99999999999999999999", "Pick one option")]
    [InlineData(Several, "0,9", "Pick at least one option")]
    [InlineData(Several, "?", "Pick at least one option")]
    [InlineData(Claim, "perhaps", "true or false")]
    [InlineData(Number, "ten", "Write a number in s")]
    [InlineData(Number, "9.778 min", "in s")]
    [InlineData(Number, "<b>1</b>", "Write a number in s")]
    public async Task What_cannot_be_read_is_said_and_not_kept(string question, string answer, string says)
    {
        var attempts = await app.Count("attempts");

        var page = await app.CreateClient().Answer(question, ("answer", answer));

        Assert.Contains(says, page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".feedback"));
        Assert.Equal(attempts, await app.Count("attempts"));
    }

    [Fact]
    public async Task Two_picks_where_one_is_asked_for_are_not_kept()
    {
        var attempts = await app.Count("attempts");

        var page = await app.CreateClient().Answer(Single, ("answer", "0"), ("answer", "1"));

        Assert.Contains("Pick one option", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(attempts, await app.Count("attempts"));
    }

    [Fact]
    public async Task An_answer_as_long_as_a_book_is_not_kept()
    {
        var attempts = await app.Count("attempts");

        foreach (var question in new[] { Single, Several, Claim, Number })
        {
            var page = await app.CreateClient().Answer(question, ("answer", new string('1', 100_000)));
            Assert.Empty(page.QuerySelectorAll(".feedback"));
        }

        Assert.Equal(attempts, await app.Count("attempts"));
    }
}
