using System.Collections.Immutable;

namespace Interview.Questions.Reading;

/// <summary>What came of a content folder; every list is in the order in which the bank gives it.</summary>
internal sealed record BankContent
{
    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<Quiz> Quizzes { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Document> Docs { get; init; }

    public required ImmutableArray<Document> Scenarios { get; init; }

    public required ImmutableArray<Fault> Faults { get; init; }

    public required Registers Registers { get; init; }
}
