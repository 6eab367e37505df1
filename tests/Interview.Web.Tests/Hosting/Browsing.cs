using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Interview.Web.Tests.Hosting;

/// <summary>What a browser without scripts does.</summary>
internal static class Browsing
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Asks for an address and reads the page, whose status must be the expected one.</summary>
    public static async Task<IHtmlDocument> Page(
        this HttpClient browser, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.True(answer.StatusCode == status, $"{address} answers {(int)answer.StatusCode}, not {(int)status}.");
        return await answer.Page();
    }

    /// <summary>Reads the page of an answer.</summary>
    public static async Task<IHtmlDocument> Page(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancel), Cancel);

    /// <summary>The stylesheets, pictures and scripts that the head and the end of a page name.</summary>
    public static string[] Files(this IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!),
        .. page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")!),
    ];

    /// <summary>Opens a page and sends one of its forms, hidden fields included.</summary>
    public static async Task<HttpResponseMessage> Submit(
        this HttpClient browser, string address, string form, params (string Name, string Value)[] fields)
    {
        var filled = (await browser.Page(address)).QuerySelector(form);
        Assert.NotNull(filled);
        var hidden = filled.QuerySelectorAll("input[type=hidden]")
            .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!));
        return await browser.Post(filled.GetAttribute("action") ?? address, [.. hidden, .. fields]);
    }

    /// <summary>Starts the quiz and gives the address of the session.</summary>
    public static async Task<string> StartQuiz(
        this HttpClient browser, string quiz = "distributed-systems-30", string mode = "practice")
    {
        using var answer = await browser.Submit($"/quiz/{quiz}", "form.way", ("mode", mode));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Answers a question on its own page.</summary>
    public static async Task<IHtmlDocument> Answer(
        this HttpClient browser, string question, params (string Name, string Value)[] fields)
    {
        using var answer = await browser.Submit($"/questions/{question}", "main form", fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Page();
    }

    /// <summary>Posts fields to an address.</summary>
    public static async Task<HttpResponseMessage> Post(
        this HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync(new Uri(address, UriKind.Relative), content, Cancel);
    }
}
