namespace Interview.Questions;

/// <summary>A submitted answer, read: exactly one of the two is there.</summary>
/// <param name="Response">The response in the canonical form of its kind, or null.</param>
/// <param name="Problem">What is wrong and what to do, as a sentence for the learner, or null.</param>
public sealed record ResponseReading(string? Response, string? Problem);
