using System.Collections.Immutable;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.MultipleChoice;

/// <summary>Reads a task list of which one or more items are right.</summary>
internal sealed class MultipleChoiceKind : IQuestionKind
{
    public const string KindName = "multiple-choice";

    public string Name => KindName;

    public ImmutableArray<string> Keys => [];

    public Question Read(QuestionFile file)
    {
        var options = OptionsReader.Take(file);
        return new MultipleChoiceQuestion(file.Head(file), options);
    }
}
