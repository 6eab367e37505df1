using System.Collections.Immutable;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios;

/// <summary>What one run of a scenario gives; equal settings and seed give an equal run on every machine.</summary>
/// <param name="Id">What reproduces the run.</param>
/// <param name="Facts">The computed results, one for each definition and in the same order.</param>
/// <param name="Verdicts">One for each invariant, in the same order.</param>
/// <param name="Trace">One concrete run: a wrong one if one exists under these settings.</param>
public sealed record ScenarioRun(
    RunId Id, ImmutableArray<Fact> Facts, ImmutableArray<InvariantVerdict> Verdicts, Trace Trace)
{
    /// <summary>The fact with a given name, or null.</summary>
    /// <param name="name">A name such as <c>overlap</c>.</param>
    public Fact? Find(string name) =>
        Facts.FirstOrDefault(fact => string.Equals(fact.Definition.Name, name, StringComparison.Ordinal));
}
