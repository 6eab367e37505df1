using System.Collections.Immutable;

namespace Interview.Simulation.Kernel;

/// <summary>Everything that a run depends on: equal ids give equal runs.</summary>
/// <param name="Scenario">The scenario's slug.</param>
/// <param name="Version">The version of its rules.</param>
/// <param name="Parameters">Its settings in their address form, such as <c>n=3&amp;w=2&amp;r=2</c>.</param>
/// <param name="Seed">Seed of everything that is drawn.</param>
/// <param name="Choices">The index chosen among the enabled actions at each step; may be empty.</param>
public sealed record RunId(
    string Scenario, int Version, string Parameters, ulong Seed, ImmutableArray<ushort> Choices);
