using System.Collections.Immutable;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.SingleChoice;

/// <summary>Reads a task list of which one item is right.</summary>
internal sealed class SingleChoiceKind : IQuestionKind
{
    public const string KindName = "single-choice";

    public string Name => KindName;

    public ImmutableArray<string> Keys => [];

    public Question Read(QuestionFile file)
    {
        var options = OptionsReader.Take(file);
        var right = options.Count(option => option.IsRight);
        if (right > 1)
        {
            file.Faults.Add(
                file.BodyLine, $"{right} options are marked right.", "Mark one, or make it kind: multiple-choice.");
        }

        return new SingleChoiceQuestion(file.Head(file), options);
    }
}
