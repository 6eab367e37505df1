using System.Collections.Immutable;

namespace Interview.Simulation;

/// <summary>A computed value together with the steps that lead to it, for a reader who wants to check it.</summary>
/// <param name="Value">The result.</param>
/// <param name="Steps">The derivation, first step first; never empty.</param>
/// <typeparam name="T">What was computed.</typeparam>
public readonly record struct Explained<T>(T Value, ImmutableArray<FormulaStep> Steps);

/// <summary>One line of a derivation.</summary>
/// <param name="Text">What the line says in words, such as "Read sets that avoid every written replica".</param>
/// <param name="Formula">The formula with its numbers in place, such as <c>C(3 - 1, 1) = 2</c>.</param>
public sealed record FormulaStep(string Text, string Formula);
