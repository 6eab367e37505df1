using System.Collections.Immutable;
using Interview.Questions.Reading;
using Markdig.Syntax;

namespace Interview.Questions.Kinds.TrueFalse;

/// <summary>Reads a claim, whether it is true, and the misconception of those who think otherwise.</summary>
internal sealed class TrueFalseKind : IQuestionKind
{
    public const string KindName = "true-false";

    public string Name => KindName;

    public ImmutableArray<string> Keys => ["answer"];

    public Question Read(QuestionFile file)
    {
        var answer = file.Fields.Text("answer");
        if (answer is not ("true" or "false" or ""))
        {
            file.Faults.Add(file.Fields.LineOf("answer"), $"The answer is \"{answer}\".", "Write true or false.");
        }

        var comment = Comment(file);
        return new TrueFalseQuestion(
            file.Head(file), answer == "true", comment.Misconception ?? "", comment.Feedback);
    }

    private static Comment Comment(QuestionFile file)
    {
        if (file.Prompt is [.., QuoteBlock quote] && Kinds.Comment.NamesMisconception(quote))
        {
            file.Prompt.Remove(quote);
            return Kinds.Comment.Take(quote, file);
        }

        file.Faults.Add(
            file.BodyLine, "The claim is not followed by the misconception behind it.", Kinds.Comment.Advice);
        return new Comment(Misconception: null, RichText.Of(""));
    }
}
