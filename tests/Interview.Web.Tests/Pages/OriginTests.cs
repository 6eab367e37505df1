using System.Net;
using System.Net.WebSockets;
using Interview.Web.Tests.Hosting;

namespace Interview.Web.Tests.Pages;

public sealed class OriginTests(App app) : IClassFixture<App>
{
    private const string Ours = "https://localhost";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://elsewhere.example", 403)]
    [InlineData("https://localhost.elsewhere.example", 403)]
    [InlineData("https://localhost:8443", 403)]
    [InlineData("null", 403)]
    [InlineData("localhost", 403)]
    [InlineData(Ours, 200)]
    public async Task A_connection_is_arranged_with_our_own_pages_only(string origin, int status)
    {
        foreach (var path in new[] { "/_blazor/negotiate", "/_BLAZOR/negotiate" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{path}?negotiateVersion=1");
            request.Headers.TryAddWithoutValidation("Origin", origin);

            using var answer = await app.CreateClient().SendAsync(request, Cancel);

            Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_socket_from_elsewhere_is_refused(string? origin)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => Open(origin));

        Assert.Contains("403", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_from_our_own_page_opens()
    {
        using var socket = await Open(Ours);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    private Task<WebSocket> Open(string? origin)
    {
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Origin = origin;
        return client.ConnectAsync(new Uri("wss://localhost/_blazor"), Cancel);
    }
}
