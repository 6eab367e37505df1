using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed partial class MarkupTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _browser = app.CreateClient();

    public static TheoryData<string, int> Addresses => new()
    {
        { "/", 200 },
        { "/?w=2&r=2", 200 },
        { "/questions", 200 },
        { "/questions/replication/quorum-overlap", 200 },
        { "/quiz/distributed-systems-30", 200 },
        { "/scenarios", 200 },
        { "/scenarios/quorum", 200 },
        { "/scenarios/quorum?n=3&w=2&r=1&run=yes", 200 },
        { "/history", 200 },
        { "/docs", 200 },
        { "/docs/operating", 200 },
        { "/docs/authoring", 200 },
        { "/nowhere", 404 },
        { "/error", 200 },
    };

    [Theory, MemberData(nameof(Addresses))]
    public async Task No_page_has_code_or_style_within_its_markup(string address, int status) =>
        IsPlain(await _browser.Page(address, (HttpStatusCode)status));

    [Fact]
    public async Task Neither_has_a_running_quiz() => IsPlain(await _browser.Page(await _browser.StartQuiz()));

    [Fact]
    public async Task Neither_has_an_answered_card()
    {
        using var answer = await _browser.Submit(
            "/questions/replication/quorum-overlap", "main form", ("answer", "0"));

        var page = await answer.Page();
        Assert.NotNull(page.QuerySelector(".feedback"));
        IsPlain(page);
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_file_that_a_page_names_is_there_under_a_name_of_its_version(string address, int status)
    {
        var page = await _browser.Page(address, (HttpStatusCode)status);
        var files = page.Files();
        Assert.InRange(files.Length, 4, int.MaxValue);

        foreach (var file in files)
        {
            Assert.Matches(Fingerprinted(), file);
            using var answer = await _browser.GetAsync(
                new Uri("/" + file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Every_picture_has_a_text_or_is_hidden_from_readers(string address, int status)
    {
        var page = await _browser.Page(address, (HttpStatusCode)status);

        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.True(
            picture.GetAttribute("aria-hidden") == "true"
            || (picture.GetAttribute("role") == "img" && picture.GetAttribute("aria-label") is { Length: > 0 })));
        Assert.All(page.QuerySelectorAll("img"), picture => Assert.True(picture.HasAttribute("alt")));
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task No_id_is_given_twice(string address, int status)
    {
        var page = await _browser.Page(address, (HttpStatusCode)status);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    private static void IsPlain(IHtmlDocument page)
    {
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(script.HasAttribute("src")));
        Assert.Empty(page.QuerySelectorAll("style, [style], iframe, object, embed, [srcdoc]"));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.DoesNotMatch("^on", attribute.Name);
            Assert.DoesNotMatch(@"^\s*javascript:", attribute.Value);
        });
    }

    [GeneratedRegex(@"\.[a-z0-9]{10}\.(css|js|svg)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fingerprinted();
}
