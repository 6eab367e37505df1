using Interview.Questions.Tests;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class BadContentTests(BadContentTests.SpoiltApp app) : IClassFixture<BadContentTests.SpoiltApp>
{
    private readonly HttpClient _browser = app.CreateClient();

    [Fact]
    public async Task The_good_questions_are_there()
    {
        var page = await _browser.Page("/questions");

        Assert.Equal("4 questions", page.QuerySelector(".count")!.TextContent);
        await _browser.Page("/questions/replication/overlap");
        await _browser.Page("/quiz/first");
    }

    [Theory]
    [InlineData("questions/replication/nothing-right.md", "no option is marked right")]
    [InlineData("questions/replication/misspelt.md", "levle")]
    [InlineData("questions/replication/noise.md", "")]
    [InlineData("quizzes/lost.md", "replication/gone")]
    public async Task A_curator_reads_which_line_of_which_file_to_mend_and_how(string file, string problem)
    {
        var page = await _browser.Page("/questions");

        var faults = page.QuerySelectorAll(".faults li")
            .Where(item => item.QuerySelector("code")!.TextContent.StartsWith(file, StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(faults);
        Assert.Contains(faults, fault => fault.TextContent.Contains(problem, StringComparison.OrdinalIgnoreCase));
        Assert.All(faults, fault =>
        {
            Assert.Matches(@":[1-9][0-9]*$", fault.QuerySelector("code")!.TextContent);
            Assert.NotEmpty(fault.QuerySelector("em")!.TextContent);
        });
    }

    [Fact]
    public async Task Markup_in_a_spoilt_file_is_shown_as_text()
    {
        var page = await _browser.Page("/questions");

        Assert.Empty(page.QuerySelectorAll(".faults img"));
        Assert.Contains("<img src=x>", page.QuerySelector(".faults")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_leaves_pages_that_say_that_nothing_is_there()
    {
        await using var empty = new EmptyApp();
        var browser = empty.CreateClient();

        Assert.Equal("0 questions", (await browser.Page("/questions")).QuerySelector(".count")!.TextContent);
        foreach (var address in new[] { "/", "/docs", "/history", "/scenarios", "/scenarios/quorum" })
        {
            await browser.Page(address);
        }
    }

    /// <summary>The small bank beside files that are not in order.</summary>
    public sealed class SpoiltApp : SmallApp
    {
        public SpoiltApp()
        {
            Bank.Write(
                    "questions/replication/nothing-right.md",
                    Samples.SingleChoice
                        .Replace("id: replication/overlap", "id: replication/nothing-right", StringComparison.Ordinal)
                        .Replace("- [x]", "- [ ]", StringComparison.Ordinal))
                .Write(
                    "questions/replication/misspelt.md",
                    Samples.TrueFalse
                        .Replace("id: replication/claim", "id: replication/misspelt", StringComparison.Ordinal)
                        .Replace("level: 2", "levle: 2", StringComparison.Ordinal))
                .Write(
                    "questions/replication/tagged.md",
                    Samples.TrueFalse
                        .Replace("id: replication/claim", "id: replication/tagged", StringComparison.Ordinal)
                        .Replace("topic: replication/quorum", "topic: <img src=x>", StringComparison.Ordinal))
                .Write("questions/replication/noise.md", [0xFF, 0xFE, 0x00, 0x80, 0xC3, 0x28])
                .Write(
                    "quizzes/lost.md",
                    Samples.Quiz
                        .Replace("slug: first", "slug: lost", StringComparison.Ordinal)
                        .Replace("replication/several", "replication/gone", StringComparison.Ordinal));
        }
    }

    /// <summary>The app of an author who has not begun.</summary>
    private sealed class EmptyApp : App
    {
        private readonly DirectoryInfo _nothing = Directory.CreateTempSubdirectory("interview-empty-");

        protected override string Content => _nothing.FullName;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            _nothing.Delete(recursive: true);
        }
    }
}
