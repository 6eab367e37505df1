using System.Collections.Immutable;

namespace Interview.Questions.Reading;

/// <summary>What every question has, whatever its kind.</summary>
internal sealed record QuestionHead(
    string Id,
    string Title,
    string Topic,
    int Level,
    ImmutableArray<string> Tags,
    ImmutableArray<Citation> Sources,
    string? Scenario,
    Check? Check,
    RichText Prompt,
    RichText Explanation,
    RichText? CommonAnswer,
    string Source,
    string ContentHash);
