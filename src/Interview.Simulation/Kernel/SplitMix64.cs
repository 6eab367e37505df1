namespace Interview.Simulation.Kernel;

/// <summary>The SplitMix64 generator, used to turn one seed into the state of a larger generator.</summary>
/// <remarks>
/// G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, section 3.
/// Neighbouring seeds give unrelated outputs, so seeds may be counted 0, 1, 2.
/// </remarks>
public sealed class SplitMix64
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Any value.</param>
    public SplitMix64(ulong seed)
    {
        _state = seed;
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state += GoldenGamma;
        return Mix(_state);
    }

    /// <summary>Spreads every bit of a value over the whole result; different values give different results.</summary>
    /// <param name="value">Any value.</param>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
