using System.Collections.Immutable;

namespace Interview.Questions;

/// <summary>The order in which options are shown.</summary>
public static class OptionOrder
{
    /// <summary>A permutation of 0 to <paramref name="count"/> − 1, the same for a seed on every machine.</summary>
    /// <param name="seed">The stored seed of the item.</param>
    /// <param name="count">How many options there are.</param>
    public static ImmutableArray<int> Shuffled(ulong seed, int count) =>
        throw new NotSupportedException($"{seed}/{count}");
}
