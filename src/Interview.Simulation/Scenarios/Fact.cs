using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>A computed result.</summary>
/// <param name="Definition">What was computed.</param>
/// <param name="Value">The result.</param>
/// <param name="Steps">How it comes about; empty where it is plain from the settings.</param>
/// <param name="Sampled">A seeded Monte Carlo estimate of the same value, or null where none is made.</param>
public sealed record Fact(
    FactDefinition Definition, FactValue Value, ImmutableArray<FormulaStep> Steps, Estimate? Sampled);
