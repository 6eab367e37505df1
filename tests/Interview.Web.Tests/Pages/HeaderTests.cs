using System.Net;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class HeaderTests(App app) : IClassFixture<App>
{
    private static readonly string[] Policy =
    [
        "base-uri 'self'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "script-src 'self'",
        "style-src 'self'",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/questions", 200)]
    [InlineData("/questions/replication/quorum-overlap", 200)]
    [InlineData("/quiz/distributed-systems-30", 200)]
    [InlineData("/scenarios/quorum", 200)]
    [InlineData("/history", 200)]
    [InlineData("/docs/operating", 200)]
    [InlineData("/questions/nowhere/nothing", 404)]
    [InlineData("/nowhere", 404)]
    [InlineData("/app.css", 200)]
    [InlineData("/icon.svg", 200)]
    [InlineData("/_framework/blazor.web.js", 200)]
    [InlineData("/healthz", 200)]
    public async Task Every_address_carries_the_same_protection(string address, int status)
    {
        using var answer = await app.CreateClient().GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(status, (int)answer.StatusCode);
        IsProtected(answer);
    }

    [Fact]
    public async Task A_refused_form_carries_it()
    {
        using var answer = await app.CreateClient().Post("/quiz/distributed-systems-30/start");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IsProtected(answer);
    }

    [Fact]
    public async Task A_refused_connection_carries_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate");
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var answer = await app.CreateClient().SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        IsProtected(answer);
    }

    [Fact]
    public async Task The_error_page_carries_it()
    {
        await using var own = new App();
        var browser = own.CreateClient(
            new() { BaseAddress = new Uri("https://interview.example"), AllowAutoRedirect = false });
        await browser.StartQuiz();
        await own.Query("ALTER TABLE sessions RENAME TO gone");

        using var answer = await browser.GetAsync(new Uri("/history", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        IsProtected(answer);
        Assert.Single(answer.Headers.GetValues("Strict-Transport-Security"));
    }

    private static void IsProtected(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(Policy, policy.Split(';', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"), "The answer names its server.");
        Assert.False(answer.Headers.Contains("X-Powered-By"), "The answer names its framework.");
    }
}
