using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace Interview.Benchmarks.Circuits;

/// <summary>Messages to and from the circuits of a site.</summary>
/// <remarks>
/// A WebSocket to <c>/_blazor</c>. First both sides agree on the protocol: a line of JSON that ends with the byte 1E.
/// After that each message is its length (see <see cref="VarInt"/>) and one list of values (see
/// <see cref="MessagePackReader"/>). A message may come in pieces, and several at once.
/// </remarks>
internal sealed class Connection : IDisposable
{
    private const byte EndOfLine = 0x1E;
    private const string Protocol = """{"protocol":"blazorpack","version":1}""" + "\u001e";

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _turn = new(1);
    private byte[] _buffer = new byte[4096];
    private int _filled;

    /// <summary>Connects for a visitor.</summary>
    /// <param name="site">The site.</param>
    /// <param name="visitor">Whose cookies to bring.</param>
    /// <param name="from">The address to come from: a server may limit how many connections one address has.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task Open(Uri site, Visitor visitor, IPAddress from, CancellationToken cancel)
    {
        _socket.Options.SetRequestHeader("Origin", site.GetLeftPart(UriPartial.Authority));
        _socket.Options.SetRequestHeader("Cookie", visitor.CookieHeader);
        using var caller = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = (to, stop) => Connect(to.DnsEndPoint, from, stop),
        });
        var address = new UriBuilder(site) { Scheme = "ws", Path = "/_blazor" }.Uri;
        await _socket.ConnectAsync(address, caller, cancel);
        await _socket.SendAsync(Encoding.UTF8.GetBytes(Protocol), WebSocketMessageType.Text, true, cancel);
        await Receive(cancel);
        if (_buffer[_filled - 1] != EndOfLine)
        {
            throw new NotMeasuredException("The server does not agree on the protocol.");
        }

        _filled = 0;
    }

    /// <summary>Sends a message.</summary>
    public async Task Send(object?[] message, CancellationToken cancel)
    {
        var body = MessagePackWriter.Bytes(message);
        byte[] bytes = [.. VarInt.Write(body.Length), .. body];
        await _turn.WaitAsync(cancel);
        try
        {
            await _socket.SendAsync(bytes, WebSocketMessageType.Binary, true, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The messages as they come.</summary>
    public async IAsyncEnumerable<object?[]> Messages(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            while (Next() is { } message)
            {
                yield return message;
            }

            await Receive(cancel);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _socket.Dispose();
        _turn.Dispose();
    }

    private static async ValueTask<Stream> Connect(EndPoint to, IPAddress from, CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(to, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>Takes the first message off the buffer, or gives null where it is not complete.</summary>
    private object?[]? Next()
    {
        var length = VarInt.Read(_buffer.AsSpan(0, _filled), out var lengthBytes);
        var end = lengthBytes + length;
        if (lengthBytes == 0 || end > _filled)
        {
            return null;
        }

        var message = (object?[])new MessagePackReader(_buffer.AsSpan(lengthBytes, length)).Read()!;
        _buffer.AsSpan(end, _filled - end).CopyTo(_buffer);
        _filled -= end;
        return message;
    }

    private async Task Receive(CancellationToken cancel)
    {
        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _filled);
        }

        var received = await _socket.ReceiveAsync(_buffer.AsMemory(_filled), cancel);
        if (received.MessageType == WebSocketMessageType.Close)
        {
            throw new NotMeasuredException($"The server closed the connection: {_socket.CloseStatusDescription}");
        }

        _filled += received.Count;
    }
}
