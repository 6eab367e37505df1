using System.Collections.Immutable;

namespace Interview.Questions;

/// <summary>A fixed list of questions, from <c>quizzes/&lt;slug&gt;.md</c>.</summary>
/// <param name="Slug">The name in addresses.</param>
/// <param name="Title">The name that a learner sees.</param>
/// <param name="Introduction">What it covers and for whom.</param>
/// <param name="TimeLimit">The time for an exam.</param>
/// <param name="Sections">The parts in their order; each has at least one question.</param>
public sealed record Quiz(
    string Slug, string Title, RichText Introduction, TimeSpan TimeLimit, ImmutableArray<QuizSection> Sections)
{
    /// <summary>All questions in order.</summary>
    public ImmutableArray<Question> Questions => [.. Sections.SelectMany(section => section.Questions)];
}

/// <summary>A part of a quiz.</summary>
/// <param name="Name">Its short name, such as <c>A</c>.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Questions">Its questions in their order.</param>
public sealed record QuizSection(string Name, string Title, ImmutableArray<Question> Questions);
