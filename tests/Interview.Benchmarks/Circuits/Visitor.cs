using System.Net;

namespace Interview.Benchmarks.Circuits;

/// <summary>Somebody with cookies of their own.</summary>
internal sealed class Visitor : IDisposable
{
    private const string Quiz = "/quiz/distributed-systems-30";

    private readonly CookieContainer _jar = new();
    private readonly HttpClient _client;
    private readonly Uri _site;

    public Visitor(Uri site)
    {
        _site = site;
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = _jar }) { BaseAddress = site };
    }

    /// <summary>What the site has set.</summary>
    public IEnumerable<Cookie> Cookies => _jar.GetCookies(_site);

    /// <summary>The same, for a request header.</summary>
    public string CookieHeader => _jar.GetCookieHeader(_site);

    /// <summary>Loads a page.</summary>
    public async Task<LivePage> Load(string path, CancellationToken cancel)
    {
        using var response = await _client.GetAsync(path, cancel);
        return await Page(response, cancel);
    }

    /// <summary>Starts a practice as the form does, and gives the page of the quiz.</summary>
    public async Task<LivePage> StartQuiz(CancellationToken cancel)
    {
        var form = await Load(Quiz, cancel);
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = form.FormToken,
            ["mode"] = "practice",
        });
        using var response = await _client.PostAsync($"{Quiz}/start", fields, cancel);
        return await Page(response, cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static async Task<LivePage> Page(HttpResponseMessage response, CancellationToken cancel)
    {
        var address = response.RequestMessage!.RequestUri!;
        return response.IsSuccessStatusCode
            ? new LivePage(address, await response.Content.ReadAsStringAsync(cancel))
            : throw new NotMeasuredException($"{address} answers {(int)response.StatusCode}.");
    }
}
