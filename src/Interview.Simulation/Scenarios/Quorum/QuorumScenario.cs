using System.Collections.Immutable;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>How many replicas must answer a write and a read so that the read sees the write.</summary>
public sealed class QuorumScenario : IScenario
{
    internal const string Replicas = "n";
    internal const string WriteQuorum = "w";
    internal const string ReadQuorum = "r";
    internal const string Down = "down";
    internal const string Sloppy = "sloppy";

    /// <inheritdoc/>
    public string Id => "quorum";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public string Title => "Read and write quorums";

    /// <inheritdoc/>
    public ImmutableArray<Parameter> Parameters { get; } =
    [
        new WholeNumber(Replicas, "N, replicas", "How many replicas hold the value.", "replicas", 1, 7, 3),
        new WholeNumber(
            WriteQuorum, "W, write quorum", "How many must store a write before it is acknowledged.", "replicas", 1, 7,
            1, Replicas),
        new WholeNumber(
            ReadQuorum, "R, read quorum", "How many must answer a read; the newest answer counts.", "replicas", 1, 7,
            1, Replicas),
        new WholeNumber(
            Down, "Replicas down", "How many cannot be reached; those with the highest numbers.", "replicas", 0, 7,
            0, Replicas),
        new Switch(
            Sloppy, "Sloppy quorum", "Nodes outside the N acknowledge a write in place of replicas that are down.",
            false),
    ];

    /// <inheritdoc/>
    public ImmutableArray<Invariant> Invariants { get; } =
    [
        new("read-sees-write", "Every read that follows an acknowledged write sees it."),
    ];

    /// <inheritdoc/>
    public ImmutableArray<Fix> Fixes { get; } =
    [
        new(
            "Raise W or R until W + R > N",
            "Every read set then shares a replica with every write set. The price: each operation waits for more "
            + "replicas and survives fewer crashes. Read repair only spreads a write sooner; misses become rarer, "
            + "and none is ruled out."),
        new(
            "Use a strict quorum: switch sloppy off",
            "Only the N replicas acknowledge, so the overlap counts again. The price: a write is refused when fewer "
            + "than W of them can be reached."),
    ];

    /// <inheritdoc/>
    public ImmutableArray<FactDefinition> Facts => QuorumFacts.Definitions;

    /// <inheritdoc/>
    public ImmutableArray<Prediction> Predictions { get; } =
    [
        new(
            "Which operations still work while the given replicas are down?",
            QuorumFacts.Works.Name,
            ["both", "reads only", "writes only", "neither"]),
        new(
            "How many replicas, at least, does every read set share with every write set?",
            QuorumFacts.Overlap.Name,
            []),
        new(
            "All replicas are up and a read asks R of them at random. What is the chance that it misses the write?",
            QuorumFacts.Miss.Name,
            []),
    ];

    /// <inheritdoc/>
    public ScenarioRun Run(Settings settings, ulong seed)
    {
        var placement = QuorumModel.Place(settings, seed);
        return new ScenarioRun(
            new RunId(Id, Version, settings.Query, seed, []),
            QuorumFacts.Of(placement, seed),
            [QuorumVerdict.Of(Invariants[0], placement)],
            QuorumTrace.Of(placement));
    }
}
