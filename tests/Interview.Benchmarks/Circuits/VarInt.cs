namespace Interview.Benchmarks.Circuits;

/// <summary>Lengths in groups of 7 bits, the lowest first; the top bit of a byte says that another follows.</summary>
internal static class VarInt
{
    private const int MostBytes = 5;

    /// <summary>Reads a length.</summary>
    /// <param name="bytes">Begins with the length.</param>
    /// <param name="used">How many bytes it takes; 0 where it is not complete.</param>
    public static int Read(ReadOnlySpan<byte> bytes, out int used)
    {
        var value = 0;
        for (used = 0; used < Math.Min(bytes.Length, MostBytes);)
        {
            var group = bytes[used];
            value |= (group & 0x7F) << (7 * used++);
            if (group < 0x80)
            {
                return value;
            }
        }

        used = 0;
        return 0;
    }

    /// <summary>Writes a length.</summary>
    public static byte[] Write(int value)
    {
        var bytes = new List<byte>(MostBytes);
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        return [.. bytes, (byte)value];
    }
}
