using System.Net;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class OwnSessionTests(App app) : IClassFixture<App>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_of_somebody_else_is_not_there()
    {
        var (mine, foreign) = (app.CreateClient(), app.CreateClient());
        var session = await mine.StartQuiz();
        await foreign.StartQuiz();

        Assert.Contains("no such session", await Heading(foreign, session), StringComparison.Ordinal);
        Assert.Contains("no such session", await Heading(foreign, $"{session}/result"), StringComparison.Ordinal);
        Assert.Contains("no such session", await Heading(app.CreateClient(), session), StringComparison.Ordinal);

        await app.Finish(session);

        Assert.Contains("no such session", await Heading(foreign, session), StringComparison.Ordinal);
        Assert.Contains("no such session", await Heading(foreign, $"{session}/result"), StringComparison.Ordinal);
        await mine.Page($"{session}/result");
    }

    [Fact]
    public async Task Nobody_else_takes_up_its_wrong_ones()
    {
        var (mine, foreign) = (app.CreateClient(), app.CreateClient());
        var (session, own) = (await mine.StartQuiz(), await foreign.StartQuiz());
        await app.Finish(session);
        await app.Finish(own);
        var token = (await foreign.Page($"{own}/result"))
            .QuerySelector("form input[type=hidden]")!;
        var sessions = await app.Count("sessions");

        using var refused = await foreign.Post(
            $"{session}/wrong-ones", (token.GetAttribute("name")!, token.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(sessions, await app.Count("sessions"));
    }

    [Fact]
    public async Task Its_owner_does()
    {
        var browser = app.CreateClient();
        var session = await browser.StartQuiz();
        await app.Finish(session);

        using var again = await browser.Submit($"{session}/result", ".result-head form");

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var page = await browser.Page(again.Headers.Location!.OriginalString);
        Assert.Contains("the wrong ones again", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_session_leads_to_its_result_and_a_running_result_back_to_it()
    {
        var browser = app.CreateClient();
        var session = await browser.StartQuiz();

        var early = await browser.Page($"{session}/result");
        Assert.Contains(early.QuerySelectorAll("main a"), link => link.GetAttribute("href") == session);
        Assert.Empty(early.QuerySelectorAll(".review"));

        await app.Finish(session);
        using var late = await browser.GetAsync(new Uri(session, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Redirect, late.StatusCode);
        Assert.EndsWith($"{session}/result", late.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<string> Heading(HttpClient browser, string address) =>
        (await browser.Page(address, HttpStatusCode.NotFound)).QuerySelector("h1")!.TextContent;
}
