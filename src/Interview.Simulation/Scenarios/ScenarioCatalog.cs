using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>All scenarios of this library.</summary>
/// <remarks>Every concrete <see cref="IScenario"/> of this assembly is one: there is nothing to register.</remarks>
public static class ScenarioCatalog
{
    /// <summary>The scenarios, by id in ordinal order.</summary>
    public static ImmutableArray<IScenario> All { get; } =
    [
        .. typeof(ScenarioCatalog).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IScenario)))
            .Select(type => (IScenario)Activator.CreateInstance(type)!)
            .OrderBy(scenario => scenario.Id, StringComparer.Ordinal),
    ];

    /// <summary>The scenario with a given id, or null.</summary>
    /// <param name="id">A slug such as <c>quorum</c>.</param>
    public static IScenario? Find(string id) =>
        All.FirstOrDefault(scenario => string.Equals(scenario.Id, id, StringComparison.Ordinal));
}
