using System.Collections.Immutable;
using System.Numerics;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>One write and one read that follows it, under the settings of the scenario <c>quorum</c>.</summary>
/// <remarks>
/// The highest-numbered replicas are down. The write goes to the W lowest-numbered live ones; where fewer are live it
/// is refused before anything is stored, or, with a sloppy quorum, stand-ins outside the N acknowledge in their place
/// (G. DeCandia et al., "Dynamo", SOSP 2007, section 4.6). A read asks R live replicas, never a stand-in. It may also
/// come later, when the down replicas are back and nobody has handed them the write yet: a sloppy quorum breaks there.
/// </remarks>
public static class QuorumModel
{
    /// <summary>Finds one run: one whose read misses the acknowledged write if there is such a read.</summary>
    /// <param name="settings">Settings of the scenario <c>quorum</c>.</param>
    /// <param name="seed">Chooses among the read sets that end alike.</param>
    public static QuorumPlacement Place(Settings settings, ulong seed)
    {
        var system = SystemOf(settings);
        var live = system.Replicas - settings.Whole(QuorumScenario.Down);
        if (live < system.WriteQuorum && !settings.IsOn(QuorumScenario.Sloppy))
        {
            return Placement(system, live, 0, QuorumOutcome.WriteRefused, hasReturned: false, asked: 0);
        }

        var holders = Math.Min(system.WriteQuorum, live);
        var whileDown = ReadSets(live, system.ReadQuorum);
        var afterReturn = ReadSets(system.Replicas, system.ReadQuorum);
        var random = new Xoshiro256(seed);
        if (Missing(whileDown, holders) is { Length: > 0 } stale)
        {
            return Placement(system, live, holders, QuorumOutcome.Misses, hasReturned: false, Draw(stale, random));
        }

        if (Missing(afterReturn, holders) is { Length: > 0 } staleLater)
        {
            return Placement(system, live, holders, QuorumOutcome.Misses, hasReturned: true, Draw(staleLater, random));
        }

        return whileDown.IsEmpty
            ? Placement(system, live, holders, QuorumOutcome.ReadRefused, hasReturned: false, asked: 0)
            : Placement(system, live, holders, QuorumOutcome.Sees, hasReturned: false, Draw(whileDown, random));
    }

    internal static QuorumSystem SystemOf(Settings settings) => new(
        settings.Whole(QuorumScenario.Replicas),
        settings.Whole(QuorumScenario.WriteQuorum),
        settings.Whole(QuorumScenario.ReadQuorum));

    private static QuorumPlacement Placement(
        QuorumSystem system, int live, int holders, QuorumOutcome outcome, bool hasReturned, uint asked)
    {
        var writes = outcome != QuorumOutcome.WriteRefused;
        return new QuorumPlacement(
            system,
            [
                .. Enumerable.Range(0, system.Replicas).Select(i => new ReplicaPlacement(
                    $"S{i + 1}", IsDown: i >= live, HoldsWrite: i < holders, IsAsked: (asked >> i & 1) != 0)),
            ],
            writes ? system.WriteQuorum - holders : 0,
            outcome,
            hasReturned,
            writes && live >= system.ReadQuorum ? Count(ReadSets(live, system.ReadQuorum), holders) : null,
            writes ? Count(ReadSets(system.Replicas, system.ReadQuorum), holders) : null);
    }

    /// <summary>All sets of a size among the first replicas (at most 7), as bit masks: bit 0 is S1.</summary>
    private static ImmutableArray<uint> ReadSets(int among, int size) =>
    [
        .. Enumerable.Range(0, 1 << among)
            .Select(mask => (uint)mask)
            .Where(mask => BitOperations.PopCount(mask) == size),
    ];

    private static ImmutableArray<uint> Missing(ImmutableArray<uint> sets, int holders) =>
        [.. sets.Where(set => (set & ((1u << holders) - 1)) == 0)];

    private static ReadSetCount Count(ImmutableArray<uint> sets, int holders)
    {
        var missing = Missing(sets, holders).Length;
        return new ReadSetCount(sets.Length - missing, missing);
    }

    private static uint Draw(ImmutableArray<uint> sets, Xoshiro256 random) => sets[random.Below(sets.Length)];
}
