using System.Numerics;

namespace Interview.Simulation;

/// <summary>Counts of subsets.</summary>
public static class Combinations
{
    /// <summary>The number of ways to choose <paramref name="chosen"/> of <paramref name="items"/>, exactly.</summary>
    /// <param name="items">How many there are; at least 0.</param>
    /// <param name="chosen">How many are chosen; at least 0. More than there are can be chosen in 0 ways.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative.</exception>
    public static BigInteger Count(int items, int chosen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ArgumentOutOfRangeException.ThrowIfNegative(chosen);
        if (chosen > items)
        {
            return BigInteger.Zero;
        }

        var count = BigInteger.One;
        for (var i = 1; i <= chosen; i++)
        {
            count = count * (items - chosen + i) / i;
        }

        return count;
    }
}
