using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Interview.Benchmarks.Apps;

/// <summary>
/// Has another .NET process collect its garbage, so that its resident memory is what it needs and not what it has not
/// yet given back.
/// </summary>
/// <remarks>
/// Each process listens on a socket in the temporary folder for the diagnostic protocol of the runtime. A request has a
/// magic word, its length, a command (2, 2: collect a trace) and the providers to trace; one keyword of the runtime's
/// own provider means "collect everything first". The trace ends when the connection does.
/// </remarks>
internal static class ForcedCollection
{
    private const string Provider = "Microsoft-Windows-DotNETRuntime";
    private const ulong CollectKeyword = 0x800000;
    private const int Informational = 4;
    private const int HeaderBytes = 20;
    private const int Collections = 3;
    private static readonly TimeSpan CollectionTime = TimeSpan.FromSeconds(1);

    /// <summary>Collects a few times, as finalizers free more.</summary>
    public static async Task Collect(int process, CancellationToken cancel)
    {
        for (var i = 0; i < Collections; i++)
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Address(process)), cancel);
            await socket.SendAsync(Request(), cancel);
            await Task.Delay(CollectionTime, cancel);
        }
    }

    private static string Address(int process) =>
        Directory.EnumerateFiles(Path.GetTempPath(), $"dotnet-diagnostic-{process}-*-socket").FirstOrDefault()
            ?? throw new NotMeasuredException($"Process {process} has no diagnostic socket.");

    private static byte[] Request()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.Unicode);
        writer.Write("DOTNET_IPC_V1\0"u8);
        writer.Write((ushort)0); // the length, written below
        writer.Write([2, 2, 0, 0]);
        writer.Write(1); // megabytes of buffer
        writer.Write(1); // the format of the trace
        writer.Write(1); // one provider
        writer.Write(CollectKeyword);
        writer.Write(Informational);
        WriteText(writer, Provider);
        WriteText(writer, "");
        writer.Flush();

        var request = stream.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(request.AsSpan(HeaderBytes - 6), (ushort)request.Length);
        return request;
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write(text.Length + 1);
        writer.Write(Encoding.Unicode.GetBytes(text + '\0'));
    }
}
