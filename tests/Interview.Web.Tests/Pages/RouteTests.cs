using System.Net;
using Interview.Questions;
using Interview.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Web.Tests.Pages;

public sealed class RouteTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _browser = app.CreateClient();

    [Theory]
    [InlineData("/", "Distributed systems")]
    [InlineData("/questions", "Questions")]
    [InlineData("/questions/replication/quorum-overlap", "")]
    [InlineData("/quiz/distributed-systems-30", "Distributed systems in 30 questions")]
    [InlineData("/scenarios", "Scenarios")]
    [InlineData("/scenarios/quorum", "Read and write quorums")]
    [InlineData("/history", "History")]
    [InlineData("/docs", "Documents")]
    [InlineData("/docs/operating", "")]
    public async Task Every_lasting_address_answers_with_a_page_that_has_one_heading_and_a_title(
        string address, string heading)
    {
        var page = await _browser.Page(address);

        Assert.Contains(heading, Assert.Single(page.QuerySelectorAll("h1")).TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.Title!);
    }

    [Fact]
    public async Task Every_question_of_the_bank_has_a_page_that_names_it()
    {
        var bank = app.Services.GetRequiredService<QuestionBank>();
        Assert.InRange(bank.Questions.Length, 30, int.MaxValue);

        foreach (var question in bank.Questions)
        {
            var page = await _browser.Page($"/questions/{question.Id}");
            Assert.Equal(question.Title, page.QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task Every_document_has_a_page_that_names_it()
    {
        foreach (var document in app.Services.GetRequiredService<QuestionBank>().Docs)
        {
            var page = await _browser.Page($"/docs/{document.Slug}");
            Assert.Equal(document.Title, page.QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task Health_is_told_in_a_word() =>
        Assert.Equal("Healthy", await _browser.GetStringAsync(
            new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/questions/replication/no-such-one", "no such question", "/questions")]
    [InlineData("/questions/nowhere/nothing", "no such question", "/questions")]
    [InlineData("/quiz/no-such-quiz", "no such quiz", "/quiz/distributed-systems-30")]
    [InlineData("/scenarios/no-such-scenario", "no such scenario", "/scenarios")]
    [InlineData("/docs/no-such-document", "no such document", "/docs")]
    [InlineData("/quiz/any/0199f4bb-0000-7000-8000-000000000000", "no such session", "/history")]
    [InlineData("/quiz/any/0199f4bb-0000-7000-8000-000000000000/result", "no such session", "/history")]
    [InlineData("/quiz/distributed-systems-30/not-an-id", "no such page", "/questions")]
    [InlineData("/questions/replication", "no such page", "/questions")]
    [InlineData("/questions/replication/quorum-overlap/more", "no such page", "/questions")]
    [InlineData("/nowhere", "no such page", "/questions")]
    [InlineData("/wp-login.php", "no such page", "/questions")]
    [InlineData("/no-such.css", "no such page", "/questions")]
    public async Task What_is_not_there_is_said_with_a_way_on(string address, string says, string wayOn)
    {
        var page = await _browser.Page(address, HttpStatusCode.NotFound);

        var main = page.QuerySelector("main")!;
        Assert.Contains(says, main.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(main.QuerySelectorAll("a"), link => link.GetAttribute("href") == wayOn);
    }

    [Fact]
    public async Task An_address_with_markup_in_it_is_shown_as_text()
    {
        var page = await _browser.Page("/questions/a/%3Cimg%20src=x%3E", HttpStatusCode.NotFound);

        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains("<img src=x>", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/questions")]
    [InlineData("/questions/replication/quorum-overlap")]
    [InlineData("/quiz/distributed-systems-30")]
    [InlineData("/scenarios")]
    [InlineData("/scenarios/quorum")]
    [InlineData("/docs/operating")]
    [InlineData("/docs/authoring")]
    public async Task No_page_links_to_a_page_that_is_not_there(string address)
    {
        var page = await _browser.Page(address);

        var targets = page.QuerySelectorAll("a[href^='/']")
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Distinct(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            await _browser.Page(target);
        }
    }
}
