using Interview.Questions.Rendering;
using Markdig.Syntax;

namespace Interview.Questions.Reading;

/// <summary>
/// A question file as its kind sees it: a kind takes out of the prompt what is its own, then makes the head.
/// </summary>
internal sealed class QuestionFile
{
    /// <summary>The keys of the front matter.</summary>
    public required Fields Fields { get; init; }

    /// <summary>What is wrong with the file; a question that is made beside a fault is thrown away.</summary>
    public required FaultList Faults { get; init; }

    /// <summary>The body, which renders blocks.</summary>
    public required MarkdownBody Body { get; init; }

    /// <summary>The blocks before the first section.</summary>
    public required List<Block> Prompt { get; init; }

    /// <summary>The first line of the body.</summary>
    public required int BodyLine { get; init; }

    /// <summary>Makes what every kind has, with the prompt that is left.</summary>
    public required Func<QuestionFile, QuestionHead> Head { get; init; }

    /// <summary>Renders Markdown that stands in the front matter.</summary>
    public RichText Text(string markdown, int line)
    {
        var text = MarkdownBody.Parse(markdown, line - 1, MarkdownBody.WithinPage);
        Faults.Add(text.Faults);
        Body.Links.AddRange(text.Links);
        return text.RenderInline(text.Blocks);
    }
}
