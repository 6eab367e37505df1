using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>
/// A model that one can set, foretell, run and break. This one declaration serves the scenario page, generated
/// questions and the <c>check:</c> lines of the bank.
/// </summary>
/// <remarks>
/// A scenario is a folder below <c>Scenarios</c> with a public parameterless implementation of this interface;
/// <see cref="ScenarioCatalog"/> finds it. A run is a pure function of the settings and the seed.
/// </remarks>
public interface IScenario
{
    /// <summary>The slug in addresses and in the bank, such as <c>quorum</c>; never changes.</summary>
    string Id { get; }

    /// <summary>The version of the rules; raised when equal settings and seed give another result.</summary>
    int Version { get; }

    /// <summary>The name that a learner sees.</summary>
    string Title { get; }

    /// <summary>What can be set, in the order in which to show it.</summary>
    ImmutableArray<Parameter> Parameters { get; }

    /// <summary>What should hold in every run.</summary>
    ImmutableArray<Invariant> Invariants { get; }

    /// <summary>What can be changed so that the invariants hold, and why that works.</summary>
    ImmutableArray<Fix> Fixes { get; }

    /// <summary>The named results that <see cref="Run"/> computes, in the order in which to show them.</summary>
    ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>The questions to ask before a run; the answer of each is one of the <see cref="Facts"/>.</summary>
    ImmutableArray<Prediction> Predictions { get; }

    /// <summary>Computes every fact, judges every invariant and gives one run, a wrong one if one exists.</summary>
    /// <param name="settings">Values of this scenario's parameters, as <see cref="Settings"/> read them.</param>
    /// <param name="seed">Seed of everything that is drawn.</param>
    ScenarioRun Run(Settings settings, ulong seed);
}
