using System.Numerics;

namespace Interview.Simulation.Kernel;

/// <summary>The xoshiro256** generator: equal seeds give equal sequences on every machine. Not for secrets.</summary>
/// <remarks>
/// D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4), 2021. The state is
/// filled by <see cref="SplitMix64"/>, as its authors advise. One instance serves one thread.
/// </remarks>
public sealed class Xoshiro256
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Any value.</param>
    public Xoshiro256(ulong seed)
    {
        var fill = new SplitMix64(seed);
        (_s0, _s1, _s2, _s3) = (fill.Next(), fill.Next(), fill.Next(), fill.Next());
    }

    private Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    /// <summary>Continues from a state.</summary>
    /// <param name="s0">First word.</param>
    /// <param name="s1">Second word.</param>
    /// <param name="s2">Third word.</param>
    /// <param name="s3">Fourth word.</param>
    /// <exception cref="ArgumentException">All four words are 0: the sequence would be 0 for ever.</exception>
    public static Xoshiro256 FromState(ulong s0, ulong s1, ulong s2, ulong s3) => (s0 | s1 | s2 | s3) == 0
        ? throw new ArgumentException("One of the four words must differ from 0.", nameof(s0))
        : new(s0, s1, s2, s3);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1, each equally likely.</summary>
    /// <param name="bound">How many numbers there are; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is under 1.</exception>
    /// <remarks>D. Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1), 2019.</remarks>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var range = (ulong)bound;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            // The first 2^64 mod range products of each stretch would make some numbers likelier: draw again.
            var threshold = unchecked(0 - range) % range;
            while (low < threshold)
            {
                high = Math.BigMul(Next(), range, out low);
            }
        }

        return (int)high;
    }

    /// <summary>A number from 0 up to but not including 1, in steps of 2^-53.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts the items in an order drawn from all orders, each equally likely (Fisher-Yates).</summary>
    /// <param name="items">What to reorder, in place.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    public void Shuffle<T>(Span<T> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>A generator for one part of a model, so that its draws do not move those of other parts.</summary>
    /// <remarks>Takes one output of this generator as the seed of the new one.</remarks>
    public Xoshiro256 Split() => new(Next());
}
