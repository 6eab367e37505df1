namespace Interview.Benchmarks;

/// <summary>What many measured values come to.</summary>
internal static class Samples
{
    /// <summary>The value that a share of the others does not exceed: 0.5 is the median, 1 the worst.</summary>
    /// <param name="values">The values, at least one.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double At(this IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToArray();
        return ordered[Math.Clamp((int)Math.Ceiling(share * ordered.Length) - 1, 0, ordered.Length - 1)];
    }
}
