using System.Collections.Immutable;
using Interview.Simulation.Kernel;

namespace Interview.Questions;

/// <summary>The order in which options are shown.</summary>
public static class OptionOrder
{
    /// <summary>A permutation of 0 to <paramref name="count"/> − 1, the same for a seed on every machine.</summary>
    /// <param name="seed">The stored seed of the item.</param>
    /// <param name="count">How many options there are; at least 0.</param>
    public static ImmutableArray<int> Shuffled(ulong seed, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Xoshiro256(seed).Shuffle(order);
        return [.. order];
    }
}
