namespace Interview.Simulation.Scenarios;

/// <summary>A result that a scenario computes.</summary>
/// <param name="Name">The name in the bank, such as <c>overlap</c>.</param>
/// <param name="Label">The name that a learner sees.</param>
/// <param name="Meaning">One sentence that says what the result tells.</param>
/// <param name="Unit">The unit in the plural, or empty.</param>
public sealed record FactDefinition(string Name, string Label, string Meaning, string Unit);
