namespace Interview.Simulation;

/// <summary>A share found by repeated seeded trials.</summary>
/// <param name="Hits">How many trials had the property.</param>
/// <param name="Trials">How many trials there were; at least 1.</param>
public sealed record Estimate(long Hits, long Trials)
{
    /// <summary>The share of hits, from 0 to 1.</summary>
    public double Share => (double)Hits / Trials;
}
