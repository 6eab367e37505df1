using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>All scenarios of this library.</summary>
public static class ScenarioCatalog
{
    /// <summary>The scenarios, by id in ordinal order.</summary>
    public static ImmutableArray<IScenario> All => throw new NotSupportedException();

    /// <summary>The scenario with a given id, or null.</summary>
    /// <param name="id">A slug such as <c>quorum</c>.</param>
    public static IScenario? Find(string id) => throw new NotSupportedException();
}
