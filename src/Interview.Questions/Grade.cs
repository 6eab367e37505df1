using System.Collections.Immutable;

namespace Interview.Questions;

/// <summary>What a response is worth, and what to say to it.</summary>
/// <param name="Score">From 0 (wrong) to 1 (right).</param>
/// <param name="Remarks">What the response stands for, wrong picks above all; may be empty.</param>
public sealed record Grade(double Score, ImmutableArray<Remark> Remarks);

/// <summary>A comment on a part of a response.</summary>
/// <param name="About">The part, such as the option that was picked.</param>
/// <param name="Misconception">The named misconception behind it, or null.</param>
/// <param name="Feedback">What repairs it.</param>
public sealed record Remark(RichText About, string? Misconception, RichText Feedback);
