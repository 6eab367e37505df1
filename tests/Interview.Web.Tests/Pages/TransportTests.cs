using Interview.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Interview.Web.Tests.Pages;

public sealed class TransportTests(App app) : IClassFixture<App>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/app.css")]
    [InlineData("/healthz")]
    public async Task Over_https_a_browser_is_told_to_keep_to_it_for_a_year(string address)
    {
        using var answer = await Over(app, "https://interview.example")
            .GetAsync(new Uri(address, UriKind.Relative), Cancel);

        var told = Assert.Single(answer.Headers.GetValues("Strict-Transport-Security"));
        Assert.Equal("max-age=31536000; includeSubDomains", told);
    }

    [Fact]
    public async Task Over_plain_http_it_is_not()
    {
        using var answer = await Over(app, "http://interview.example").GetAsync(new Uri("/", UriKind.Relative), Cancel);

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task In_development_it_is_not()
    {
        await using var development = app.WithWebHostBuilder(host => host.UseEnvironment("Development"));

        using var answer = await Over(development, "https://interview.example")
            .GetAsync(new Uri("/", UriKind.Relative), Cancel);

        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    private static HttpClient Over(WebApplicationFactory<Program> app, string origin) =>
        app.CreateClient(new() { BaseAddress = new Uri(origin), AllowAutoRedirect = false });
}
