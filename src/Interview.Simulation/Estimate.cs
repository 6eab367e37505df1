namespace Interview.Simulation;

/// <summary>A share found by repeated seeded trials.</summary>
public sealed record Estimate
{
    /// <summary>The point of the normal distribution with 2.5 % beyond it.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>States the outcome of some trials.</summary>
    /// <param name="hits">How many trials had the property; from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many trials there were; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public Estimate(long hits, long trials)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, trials);
        Hits = hits;
        Trials = trials;
    }

    /// <summary>How many trials had the property.</summary>
    public long Hits { get; }

    /// <summary>How many trials there were; at least 1.</summary>
    public long Trials { get; }

    /// <summary>The share of hits, from 0 to 1.</summary>
    public double Share => (double)Hits / Trials;

    /// <summary>The 95 % confidence interval of the share, within 0 to 1.</summary>
    /// <remarks>
    /// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927: unlike the
    /// share plus and minus two deviations it stays within 0 to 1, and is no single point when there is no hit.
    /// </remarks>
    public Interval Likely
    {
        get
        {
            var spread = Z * Z / Trials;
            var centre = (Share + (spread / 2)) / (1 + spread);
            var half = Math.Sqrt((Share * (1 - Share) * spread) + (spread * spread / 4)) / (1 + spread);
            return new Interval(Hits == 0 ? 0 : centre - half, Hits == Trials ? 1 : centre + half);
        }
    }
}

/// <summary>All numbers between two bounds, both included.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public sealed record Interval(double Low, double High);
