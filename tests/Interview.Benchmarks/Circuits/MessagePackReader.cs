using System.Buffers.Binary;
using System.Text;

namespace Interview.Benchmarks.Circuits;

/// <summary>
/// Reads the values that a circuit's messages are made of: null, bool, whole numbers (as long), text, bytes, lists and
/// maps (as a list of keys and values in turns).
/// </summary>
internal ref struct MessagePackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The next value.</summary>
    public object? Read()
    {
        var kind = (byte)Number(1);
        return kind switch
        {
            <= 0x7F => (long)kind,
            <= 0x8F => List(2 * (kind & 0x0F)),
            <= 0x9F => List(kind & 0x0F),
            <= 0xBF => Text(kind & 0x1F),
            0xC0 => null,
            0xC2 => false,
            0xC3 => true,
            0xC4 or 0xC5 or 0xC6 => Take(Length(kind - 0xC4)).ToArray(),
            0xCC or 0xCD or 0xCE or 0xCF => Number(1 << (kind - 0xCC)),
            0xD0 => (long)(sbyte)Number(1),
            0xD1 => (long)(short)Number(2),
            0xD2 => (long)(int)Number(4),
            0xD3 => Number(8),
            0xD9 or 0xDA or 0xDB => Text(Length(kind - 0xD9)),
            0xDC or 0xDD => List(Length(kind - 0xDC + 1)),
            0xDE or 0xDF => List(2 * Length(kind - 0xDE + 1)),
            >= 0xE0 => (long)(sbyte)kind,
            _ => throw new FormatException($"A circuit sends no value of kind {kind:X2}."),
        };
    }

    /// <summary>A length of 1, 2 or 4 bytes.</summary>
    private int Length(int doublings) => checked((int)Number(1 << doublings));

    private object?[] List(int length)
    {
        var list = new object?[length];
        for (var i = 0; i < length; i++)
        {
            list[i] = Read();
        }

        return list;
    }

    private string Text(int length) => Encoding.UTF8.GetString(Take(length));

    private long Number(int length)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        number.Clear();
        Take(length).CopyTo(number[^length..]);
        return BinaryPrimitives.ReadInt64BigEndian(number);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
