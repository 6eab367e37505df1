namespace Interview.Simulation.Scenarios;

/// <summary>A change of settings or of the protocol that makes the invariants hold.</summary>
/// <param name="Name">What to do, in a few words.</param>
/// <param name="Why">Why it works, and what it costs.</param>
public sealed record Fix(string Name, string Why);
