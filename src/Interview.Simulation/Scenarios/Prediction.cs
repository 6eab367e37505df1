using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>A question to answer before a run.</summary>
/// <param name="Question">The question, answerable from the settings alone.</param>
/// <param name="Fact">The name of the fact that is the answer.</param>
/// <param name="Choices">Every text that the fact can take, in order; empty where a number is typed.</param>
public sealed record Prediction(string Question, string Fact, ImmutableArray<string> Choices);
