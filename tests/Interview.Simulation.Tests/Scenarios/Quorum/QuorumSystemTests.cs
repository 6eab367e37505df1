using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Interview.Simulation.Kernel;
using Interview.Simulation.Scenarios.Quorum;

namespace Interview.Simulation.Tests.Scenarios.Quorum;

public sealed class QuorumSystemTests
{
    private const int MostReplicas = 7;

    public static TheoryData<int> Sizes => [.. Enumerable.Range(1, MostReplicas)];

    [Theory]
    [InlineData(3, 2, 2, 1, 1, 1, 0, 1)]
    [InlineData(3, 1, 1, 0, 2, 2, 2, 3)]
    [InlineData(3, 3, 1, 1, 0, 2, 0, 1)]
    [InlineData(3, 2, 1, 0, 1, 2, 1, 3)]
    [InlineData(4, 3, 3, 2, 1, 1, 0, 1)]
    [InlineData(4, 2, 2, 0, 2, 2, 1, 6)]
    [InlineData(5, 3, 3, 1, 2, 2, 0, 1)]
    [InlineData(5, 2, 2, 0, 3, 3, 3, 10)]
    public void The_closed_forms_give_the_known_numbers(
        int n, int w, int r, int overlap, int writeCrashes, int readCrashes, int missing, int of)
    {
        var system = new QuorumSystem(n, w, r);

        Assert.Equal(overlap, system.Overlap.Value);
        Assert.Equal(writeCrashes, system.WriteCrashesTolerated.Value);
        Assert.Equal(readCrashes, system.ReadCrashesTolerated.Value);
        Assert.Equal(Fraction.Of(missing, of), system.MissProbability.Value);
    }

    [Theory]
    [InlineData(3, 1, 1, .333333)]
    [InlineData(3, 2, 1, .666667)]
    [InlineData(3, 1, 2, .666667)]
    [InlineData(3, 2, 2, 1)]
    [InlineData(5, 2, 2, .7)]
    public void Bailis_figures_for_reading_the_newest_version_hold(int n, int w, int r, double chance) =>
        Assert.Equal(chance, 1 - new QuorumSystem(n, w, r).MissProbability.Value.ToDouble(), .0000005);

    [Fact]
    public void Every_value_is_shown_with_its_numbers()
    {
        var system = new QuorumSystem(3, 2, 2);

        Assert.Equal(["max(0, W + R - N) = max(0, 2 + 2 - 3) = 1"], system.Overlap.Steps.Select(step => step.Formula));
        Assert.Equal(["N - W = 3 - 2 = 1"], system.WriteCrashesTolerated.Steps.Select(step => step.Formula));
        Assert.Equal(["2 * W = 2 * 2 = 4 > 3 = N"], system.WriteQuorumsIntersect.Steps.Select(step => step.Formula));
        Assert.Equal(
            ["C(3 - 1, 1) = 2", "C(3, 1) = 3", "2 / 3 = 2/3"],
            new QuorumSystem(3, 1, 1).MissProbability.Steps.Select(step => step.Formula));
    }

    [Theory, MemberData(nameof(Sizes))]
    public void The_closed_forms_agree_with_looking_at_every_set(int n)
    {
        foreach (var system in Systems(n))
        {
            var reads = Sets(n, system.ReadQuorum);
            var writes = Sets(n, system.WriteQuorum);
            var shared = writes.SelectMany(write => reads.Select(read => BitOperations.PopCount(read & write)));
            var missing = reads.Count(read => (read & writes[0]) == 0);

            Assert.Equal(shared.Min(), system.Overlap.Value);
            Assert.Equal(Fraction.Of(missing, reads.Length), system.MissProbability.Value);
            Assert.Equal(
                writes.All(write => writes.All(other => (write & other) != 0)), system.WriteQuorumsIntersect.Value);
        }
    }

    [Fact]
    public void Quorums_overlap_exactly_when_no_read_set_is_apart_from_a_write_set()
    {
        var systems =
            from n in Gen.Choose(1, 10)
            from w in Gen.Choose(1, n)
            from r in Gen.Choose(1, n)
            select new QuorumSystem(n, w, r);

        Prop.ForAll(systems.ToArbitrary(), system =>
        {
            var reads = Sets(system.Replicas, system.ReadQuorum);
            var apart = Sets(system.Replicas, system.WriteQuorum).Any(write => reads.Any(read => (read & write) == 0));
            return system.Overlap.Value > 0 != apart && system.MissProbability.Value.Numerator.IsZero != apart;
        }).QuickCheckThrowOnFailure();
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Sampling_agrees_with_the_closed_form(int n)
    {
        foreach (var system in Systems(n))
        {
            var exact = system.MissProbability.Value.ToDouble();
            var estimate = system.SampleMissProbability(20_000, new Xoshiro256(2026));

            // Four standard errors of a share of 20,000 draws; a share that is 0 or 1 leaves no error.
            Assert.Equal(exact, estimate.Share, 4 * Math.Sqrt(exact * (1 - exact) / estimate.Trials));
            Assert.InRange(estimate.Share, estimate.Likely.Low, estimate.Likely.High);
        }
    }

    [Theory]
    [InlineData(0, 1, 1, "replicas", 0)]
    [InlineData(1001, 1, 1, "replicas", 1001)]
    [InlineData(3, 0, 1, "writeQuorum", 0)]
    [InlineData(3, 4, 1, "writeQuorum", 4)]
    [InlineData(3, 1, 0, "readQuorum", 0)]
    [InlineData(3, 1, 4, "readQuorum", 4)]
    public void A_number_outside_its_range_is_refused_by_name_value_and_range(
        int n, int w, int r, string name, int value)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new QuorumSystem(n, w, r));

        Assert.Equal(name, refused.ParamName);
        Assert.Equal(value, refused.ActualValue);
        Assert.Contains("from 1 to", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<QuorumSystem> Systems(int n) =>
        from w in Enumerable.Range(1, n)
        from r in Enumerable.Range(1, n)
        select new QuorumSystem(n, w, r);

    private static uint[] Sets(int n, int size) =>
        [.. Enumerable.Range(0, 1 << n).Select(set => (uint)set).Where(set => BitOperations.PopCount(set) == size)];
}
