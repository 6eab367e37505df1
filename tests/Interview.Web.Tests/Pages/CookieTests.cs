using Interview.Web.Tests.Hosting;
using Microsoft.Net.Http.Headers;

namespace Interview.Web.Tests.Pages;

public sealed class CookieTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Over_https_each_cookie_belongs_to_this_host_alone()
    {
        var cookies = await Cookies("https://interview.example");

        Assert.Equal(["__Host-interview", "__Host-interview-form"], Names(cookies));
        Assert.All(cookies, cookie =>
        {
            Assert.True(cookie.Secure);
            Assert.True(cookie.HttpOnly);
            Assert.Contains(cookie.SameSite, new[] { SameSiteMode.Lax, SameSiteMode.Strict });
            Assert.Equal("/", cookie.Path.Value);
            Assert.False(cookie.Domain.HasValue);
        });
    }

    [Fact]
    public async Task Over_plain_http_browsers_refuse_such_names_so_they_go_without()
    {
        var cookies = await Cookies("http://interview.example");

        Assert.Equal(["interview", "interview-form"], Names(cookies));
        Assert.All(cookies, cookie => Assert.True(cookie.HttpOnly));
    }

    [Fact]
    public async Task A_visitor_is_remembered_for_as_long_as_browsers_allow()
    {
        var cookies = await Cookies("https://interview.example");

        var visitor = cookies.Single(cookie => cookie.Name == "__Host-interview");
        Assert.InRange(visitor.Expires!.Value - DateTimeOffset.UtcNow, TimeSpan.FromDays(399), TimeSpan.FromDays(400));
    }

    /// <summary>The cookies that a browser gets on the way to its first session.</summary>
    private async Task<List<SetCookieHeaderValue>> Cookies(string origin)
    {
        var browser = app.CreateClient(new() { BaseAddress = new Uri(origin), AllowAutoRedirect = false });
        using var form = await browser.GetAsync(
            new Uri("/quiz/distributed-systems-30", UriKind.Relative), TestContext.Current.CancellationToken);
        using var start = await browser.Submit("/quiz/distributed-systems-30", "form.way", ("mode", "practice"));
        return
        [
            .. SetCookieHeaderValue.ParseList([.. form.Headers.GetValues("Set-Cookie")]),
            .. SetCookieHeaderValue.ParseList([.. start.Headers.GetValues("Set-Cookie")]),
        ];
    }

    private static IEnumerable<string> Names(List<SetCookieHeaderValue> cookies) =>
        cookies.Select(cookie => cookie.Name.ToString()).Order(StringComparer.Ordinal);
}
