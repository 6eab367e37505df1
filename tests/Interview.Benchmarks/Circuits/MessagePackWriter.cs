using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Interview.Benchmarks.Circuits;

/// <summary>Writes the values that a circuit's messages are made of: null, bool, numbers, text, lists.</summary>
/// <remarks>
/// A first byte says what follows. Small numbers and short lengths are in that byte; here the 32-bit forms serve for
/// all but the smallest, as any reader takes them.
/// </remarks>
internal sealed class MessagePackWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>A map without entries: the headers of a message.</summary>
    public static object NoHeaders { get; } = new();

    /// <summary>A value as bytes.</summary>
    public static byte[] Bytes(object? value)
    {
        var writer = new MessagePackWriter();
        writer.Write(value);
        return writer._bytes.WrittenSpan.ToArray();
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                Put(0xC0);
                break;
            case bool truth:
                Put(truth ? (byte)0xC3 : (byte)0xC2);
                break;
            case int number:
                Number(0xD2, number);
                break;
            case long number:
                Put(0xD3);
                Span<byte> bytes = stackalloc byte[sizeof(long)];
                BinaryPrimitives.WriteInt64BigEndian(bytes, number);
                Put(bytes);
                break;
            case string text:
                Number(0xDB, Encoding.UTF8.GetByteCount(text));
                Put(Encoding.UTF8.GetBytes(text));
                break;
            case object?[] list:
                Number(0xDD, list.Length);
                Array.ForEach(list, Write);
                break;
            default:
                Put(0x80);
                break;
        }
    }

    private void Number(byte kind, int number)
    {
        Span<byte> bytes = [kind, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes[1..], number);
        Put(bytes);
    }

    private void Put(params ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
