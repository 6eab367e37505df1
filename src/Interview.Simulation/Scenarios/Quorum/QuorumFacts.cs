using System.Collections.Immutable;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>The facts of the scenario <c>quorum</c>.</summary>
internal static class QuorumFacts
{
    public static readonly FactDefinition Overlap = new(
        "overlap", "Overlap", "How many replicas, at least, every read set shares with every write set.", "replicas");

    public static readonly FactDefinition WriteTolerates = new(
        "write-tolerates", "Crashes that writes survive", "With so many replicas down a write still works.", "crashes");

    public static readonly FactDefinition ReadTolerates = new(
        "read-tolerates", "Crashes that reads survive", "With so many replicas down a read still works.", "crashes");

    public static readonly FactDefinition WriteSetsMeet = new(
        "write-sets-meet", "Write sets meet", "Whether every two write sets share a replica.", string.Empty);

    public static readonly FactDefinition Works = new(
        "works", "What still works", "The operations that find enough replicas while some are down.", string.Empty);

    public static readonly FactDefinition Miss = new(
        "miss",
        "Chance to miss",
        "The chance that a random read set misses the acknowledged write, with every replica up at write and read.",
        string.Empty);

    public static readonly FactDefinition MissNow = new(
        "miss-now",
        "Chance to miss now",
        "The same chance for a read among the live replicas, after a write that only they could store.",
        string.Empty);

    public static readonly FactDefinition MissAfterReturn = new(
        "miss-after-return",
        "Chance to miss after the return",
        "The same chance once the down replicas are back, before they are handed the write.",
        string.Empty);

    public static readonly ImmutableArray<FactDefinition> Definitions =
        [Overlap, WriteTolerates, ReadTolerates, WriteSetsMeet, Works, Miss, MissNow, MissAfterReturn];

    /// <summary>So many draws cost about a millisecond and come within one point of the exact value.</summary>
    private const int Trials = 20_000;

    private static readonly WordValue NoWrite = new("no write");
    private static readonly WordValue NoRead = new("no read");

    /// <summary>All facts of a run, in the order of their definitions.</summary>
    public static ImmutableArray<Fact> Of(QuorumPlacement placement, ulong seed)
    {
        var system = placement.System;
        return
        [
            Explain(Overlap, system.Overlap, value => new WholeValue(value)),
            Explain(WriteTolerates, system.WriteCrashesTolerated, value => new WholeValue(value)),
            Explain(ReadTolerates, system.ReadCrashesTolerated, value => new WholeValue(value)),
            Explain(WriteSetsMeet, system.WriteQuorumsIntersect, value => new YesNoValue(value)),
            WhatWorks(placement),
            Explain(Miss, system.MissProbability, value => new FractionValue(value)) with
            {
                Sampled = system.SampleMissProbability(Trials, new Xoshiro256(seed)),
            },
            ChanceNow(placement),
            ChanceAfterReturn(placement),
        ];
    }

    private static Fact WhatWorks(QuorumPlacement placement)
    {
        var word = (placement.WriteWorks, placement.ReadWorks) switch
        {
            (true, true) => "both",
            (false, true) => "reads only",
            (true, false) => "writes only",
            (false, false) => "neither",
        };
        return new Fact(Works, new WordValue(word), [NeedOfWrite(placement), NeedOfRead(placement)], Sampled: null);
    }

    private static Fact ChanceNow(QuorumPlacement placement) => placement switch
    {
        { WriteWorks: false } => Without(MissNow, NoWrite, NeedOfWrite(placement)),
        { ReadWorks: false } => Without(MissNow, NoRead, NeedOfRead(placement)),
        _ => Chance(MissNow, placement, placement.Live),
    };

    private static Fact ChanceAfterReturn(QuorumPlacement placement) => placement.WriteWorks
        ? Chance(MissAfterReturn, placement, placement.System.Replicas)
        : Without(MissAfterReturn, NoWrite, NeedOfWrite(placement));

    private static Fact Chance(FactDefinition definition, QuorumPlacement placement, int replicas) => Explain(
        definition,
        QuorumSystem.Miss(replicas, placement.Holders, placement.System.ReadQuorum),
        value => new FractionValue(value));

    private static Fact Without(FactDefinition definition, WordValue reason, FormulaStep step) =>
        new(definition, reason, [step], Sampled: null);

    private static Fact Explain<T>(FactDefinition definition, Explained<T> explained, Func<T, FactValue> value) =>
        new(definition, value(explained.Value), explained.Steps, Sampled: null);

    private static FormulaStep NeedOfWrite(QuorumPlacement placement)
    {
        var helped = placement.StandIns == 0 ? string.Empty : $" (with {placement.StandIns} outside the N)";
        return Need("write", "W", placement.System.WriteQuorum, placement.Live + placement.StandIns, helped);
    }

    private static FormulaStep NeedOfRead(QuorumPlacement placement) =>
        Need("read", "R", placement.System.ReadQuorum, placement.Live, string.Empty);

    private static FormulaStep Need(string operation, string letter, int quorum, int nodes, string helped)
    {
        var (verdict, sign) = nodes >= quorum ? ("works", ">=") : ("is refused", "<");
        return new FormulaStep(
            $"A {operation} {verdict}: it needs {letter} answers and finds {nodes} live nodes{helped}.",
            $"{nodes} {sign} {quorum} = {letter}");
    }
}
