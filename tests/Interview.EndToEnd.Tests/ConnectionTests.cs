using System.Net;
using System.Net.WebSockets;
using Interview.EndToEnd.Tests.App;

namespace Interview.EndToEnd.Tests;

/// <summary>What the real server, and no test's stand-in for it, makes of connections and requests.</summary>
public sealed class ConnectionTests(AppProcess app) : IClassFixture<AppProcess>
{
    private const int CircuitsOfAnAddressMax = 1000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://elsewhere.example")]
    [InlineData(null)]
    public async Task A_socket_that_is_not_from_our_page_is_refused(string? origin)
    {
        using var socket = new ClientWebSocket();

        await Assert.ThrowsAsync<WebSocketException>(() => Open(socket, origin));

        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Fact]
    public async Task An_address_holds_a_limited_number_of_circuits()
    {
        var sockets = new List<ClientWebSocket>();
        try
        {
            for (var i = 0; i < CircuitsOfAnAddressMax; i++)
            {
                sockets.Add(new ClientWebSocket());
                await Open(sockets[^1], Ours);
            }

            using var oneMore = new ClientWebSocket();
            await Assert.ThrowsAsync<WebSocketException>(() => Open(oneMore, Ours));
            Assert.Equal(HttpStatusCode.TooManyRequests, oneMore.HttpStatusCode);
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("questions/replication/quorum-overlap", HttpStatusCode.OK)]
    [InlineData("app.css", HttpStatusCode.OK)]
    [InlineData("healthz", HttpStatusCode.OK)]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    public async Task The_head_of_a_page_can_be_asked_for(string path, HttpStatusCode status)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        using var answer = await client.SendAsync(request, Cancel);

        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    private string Ours => app.Address.GetLeftPart(UriPartial.Authority);

    private Task Open(ClientWebSocket socket, string? origin)
    {
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        return socket.ConnectAsync(new UriBuilder(app.Address) { Scheme = "ws", Path = "/_blazor" }.Uri, Cancel);
    }
}
