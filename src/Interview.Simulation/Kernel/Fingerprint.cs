namespace Interview.Simulation.Kernel;

/// <summary>A 64-bit digest of a sequence of values, the same in every process and on every machine.</summary>
/// <remarks>
/// FNV-1a over 64-bit words (G. Fowler, L. Noll, K.-P. Vo, RFC 9923) with the SplitMix64 mixer at the end. Texts count
/// with their length, so that two neighbours cannot be mistaken for one. Not for secrets.
/// </remarks>
public sealed class Fingerprint
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    private ulong _state = OffsetBasis;

    /// <summary>The digest of all that was added.</summary>
    public ulong Value => SplitMix64.Mix(_state);

    /// <summary>The digest of one text.</summary>
    /// <param name="text">Any text.</param>
    public static ulong Of(string text) => new Fingerprint().Add(text).Value;

    /// <summary>Adds a number.</summary>
    /// <param name="number">Any number.</param>
    public Fingerprint Add(long number)
    {
        _state = unchecked((_state ^ (ulong)number) * Prime);
        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">Any text.</param>
    public Fingerprint Add(string text)
    {
        Add(text.Length);
        foreach (var character in text)
        {
            Add(character);
        }

        return this;
    }
}
