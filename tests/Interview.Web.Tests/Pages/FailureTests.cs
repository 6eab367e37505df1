using System.Net;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class FailureTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _browser = app.CreateClient();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/quiz/distributed-systems-30/start")]
    [InlineData("/quiz/distributed-systems-30/0199f4bb-0000-7000-8000-000000000000/wrong-ones")]
    [InlineData("/questions/replication/quorum-overlap")]
    public async Task A_form_that_is_not_ours_is_refused_with_a_page_that_says_what_to_do(string address)
    {
        using var answer = await _browser.Post(address, ("answer", "0"), ("_handler", "practice"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "load it again", (await answer.Page()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/quiz/no-such-quiz/start", "form.way")]
    [InlineData("/quiz/distributed-systems-30/0199f4bb-0000-7000-8000-000000000000/wrong-ones", "form.way")]
    public async Task A_form_about_something_that_is_not_there_finds_no_page(string address, string form)
    {
        var token = (await _browser.Page("/quiz/distributed-systems-30")).QuerySelector($"{form} input[type=hidden]")!;

        using var answer = await _browser.Post(
            address, (token.GetAttribute("name")!, token.GetAttribute("value")!), ("mode", "practice"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "no such page", (await answer.Page()).QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_fails_names_an_id_and_no_cause()
    {
        await using var own = new App();
        var browser = own.CreateClient();
        await browser.StartQuiz();
        await own.Query("ALTER TABLE sessions RENAME TO gone");

        using var answer = await browser.GetAsync(new Uri("/history", UriKind.Relative), Cancel);

        await SaysNoCause(answer);
    }

    [Fact]
    public async Task A_form_that_fails_names_an_id_and_no_cause()
    {
        await using var own = new App();
        var browser = own.CreateClient();
        await browser.Page("/");
        await own.Query("ALTER TABLE attempts RENAME TO gone");

        using var answer = await browser.Submit("/questions/replication/quorum-overlap", "main form", ("answer", "0"));

        await SaysNoCause(answer);
    }

    [Fact]
    public async Task Health_says_when_the_database_does_not_answer()
    {
        await using var own = new App();
        var browser = own.CreateClient();
        await own.Query("ALTER TABLE users RENAME TO gone");

        using var answer = await browser.GetAsync(new Uri("/healthz", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("Unhealthy", await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task SaysNoCause(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await answer.Page();
        Assert.Equal("Something went wrong", page.QuerySelector("main h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelector("main code")!.TextContent);
        var all = page.DocumentElement.OuterHtml;
        Assert.DoesNotContain("no such table", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", all, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", all, StringComparison.Ordinal);
    }
}
