using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Interview.EndToEnd.Tests.App;

/// <summary>The network between a browser and the app, which a test can cut: the app itself does not notice.</summary>
internal sealed class CutLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly int _target;
    private volatile bool _isCut;

    public CutLine(Uri target)
    {
        _target = target.Port;
        _listener.Start();
        _ = Accept();
    }

    /// <summary>The address to use in place of the app's own.</summary>
    public Uri Address =>
        new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/");

    /// <summary>Breaks every connection and refuses new ones.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (var client in _open)
        {
            client.Dispose();
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void Mend() => _isCut = false;

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Dispose();
        Cut();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Carry(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The line is taken down.
        }
    }

    private async Task Carry(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            _open.Add(near);
            _open.Add(far);
            if (_isCut)
            {
                return;
            }

            try
            {
                await far.ConnectAsync(IPAddress.Loopback, _target);
                await Task.WhenAny(
                    near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
            }
            catch (Exception end) when (end is IOException or SocketException or ObjectDisposedException
                or InvalidOperationException)
            {
                // One side is gone, so the other is closed as well.
            }
        }
    }
}
