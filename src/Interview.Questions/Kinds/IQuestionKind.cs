using System.Collections.Immutable;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds;

/// <summary>A kind of question: how its file is written.</summary>
internal interface IQuestionKind
{
    /// <summary>The name behind <c>kind:</c>.</summary>
    string Name { get; }

    /// <summary>The keys that this kind has besides those of every question.</summary>
    ImmutableArray<string> Keys { get; }

    /// <summary>Makes the question; what comes back beside a fault is thrown away.</summary>
    Question Read(QuestionFile file);
}
