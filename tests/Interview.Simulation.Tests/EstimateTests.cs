namespace Interview.Simulation.Tests;

public sealed class EstimateTests
{
    [Theory]
    // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
    [InlineData(81, 263, .2553, .3662)]
    [InlineData(15, 148, .0624, .1605)]
    [InlineData(0, 20, 0, .1611)]
    [InlineData(1, 29, .0061, .1718)]
    public void The_likely_interval_is_Wilsons(int hits, int trials, double low, double high)
    {
        var likely = new Estimate(hits, trials).Likely;

        Assert.Equal(low, likely.Low, .00005);
        Assert.Equal(high, likely.High, .00005);
    }

    [Fact]
    public void Only_hits_reach_exactly_1() => Assert.Equal(1, new Estimate(5, 5).Likely.High);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Impossible_counts_are_refused(int hits, int trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Estimate(hits, trials));
}
