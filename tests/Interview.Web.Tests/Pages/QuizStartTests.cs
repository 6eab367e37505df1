using System.Net;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class QuizStartTests(App app) : IClassFixture<App>
{
    private const string Quiz = "/quiz/distributed-systems-30";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Quiz, "form.way")]
    [InlineData("/", "form.actions")]
    public async Task A_click_leads_to_the_first_question(string from, string form)
    {
        var browser = app.CreateClient();
        var before = await app.Count("sessions");

        using var start = await browser.Submit(from, form, ("mode", "practice"));

        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        Assert.Equal(before + 1, await app.Count("sessions"));
        var page = await browser.Page(start.Headers.Location!.OriginalString);
        var heading = page.QuerySelector("main h2")!.TextContent.Trim();
        Assert.StartsWith("Question 1 of 30", heading, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector(".prompt")!.TextContent.Trim());
        Assert.NotEmpty(page.QuerySelectorAll(".answer input"));
    }

    [Theory]
    [InlineData("exam", "Exam")]
    [InlineData("practice", "Practice")]
    [InlineData("anything", "Practice")]
    public async Task The_way_that_was_chosen_stands_in_the_history(string mode, string way)
    {
        var browser = app.CreateClient();
        var session = await browser.StartQuiz(mode: mode);

        var history = await browser.Page("/history");

        var run = Assert.Single(history.QuerySelectorAll(".runs tbody tr"));
        Assert.Contains(way, run.TextContent, StringComparison.Ordinal);
        Assert.Equal(session, run.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_form_without_our_token_starts_nothing()
    {
        var browser = app.CreateClient();
        await browser.Page(Quiz);
        var (users, sessions) = (await app.Count("users"), await app.Count("sessions"));

        using var answer = await browser.Post($"{Quiz}/start", ("mode", "practice"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal((users, sessions), (await app.Count("users"), await app.Count("sessions")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/questions")]
    [InlineData("/questions/replication/quorum-overlap")]
    [InlineData("/questions/replication/quorum-overlap?answer=0&_handler=practice")]
    [InlineData("/scenarios/quorum?said=both")]
    [InlineData(Quiz)]
    [InlineData($"{Quiz}/start?mode=exam")]
    [InlineData("/history")]
    public async Task Reading_makes_no_visitor_and_no_session(string address)
    {
        var (users, sessions) = (await app.Count("users"), await app.Count("sessions"));

        using var answer = await app.CreateClient().GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal((users, sessions), (await app.Count("users"), await app.Count("sessions")));
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];
        Assert.DoesNotContain(cookies, cookie => cookie.StartsWith("__Host-interview=", StringComparison.Ordinal));
    }
}
