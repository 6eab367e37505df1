namespace Interview.Simulation.Scenarios;

/// <summary>What should hold in every run of a scenario.</summary>
/// <param name="Name">The name in the bank, such as <c>read-sees-write</c>.</param>
/// <param name="Text">The promise as a sentence.</param>
public sealed record Invariant(string Name, string Text);

/// <summary>Whether an invariant holds under the settings of a run.</summary>
/// <param name="Invariant">The promise.</param>
/// <param name="Holds">Whether it holds in every run under these settings.</param>
/// <param name="Reason">Why, as a sentence with the numbers of this run.</param>
public sealed record InvariantVerdict(Invariant Invariant, bool Holds, string Reason);
