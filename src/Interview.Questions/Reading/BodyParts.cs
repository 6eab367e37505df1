using Interview.Questions.Rendering;
using Markdig.Syntax;

namespace Interview.Questions.Reading;

/// <summary>The body of a question, cut at its headings.</summary>
/// <param name="FirstLine">The line on which it begins.</param>
/// <param name="Prompt">What comes before the first heading.</param>
/// <param name="Why">What stands under "Why".</param>
/// <param name="CommonAnswer">What stands under "Where the common answer errs".</param>
internal sealed record BodyParts(int FirstLine, List<Block> Prompt, List<Block> Why, List<Block> CommonAnswer)
{
    private const string WhyHeading = "Why";
    private const string CommonAnswerHeading = "Where the common answer errs";

    /// <summary>Cuts a body; a missing, empty, repeated or unknown section is a fault.</summary>
    public static BodyParts Of(MarkdownBody body, FaultList faults)
    {
        var first = body.Blocks.Count > 0 ? body.LineOf(body.Blocks[0]) : 1;
        var parts = new BodyParts(first, [], [], []);
        var (current, seen) = (parts.Prompt, new HashSet<string>(StringComparer.Ordinal));
        foreach (var block in body.Blocks.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            if (block is HeadingBlock heading)
            {
                current = parts.Section(body, heading, seen, faults);
            }
            else
            {
                current.Add(block);
            }
        }

        if (!seen.Contains(WhyHeading))
        {
            faults.Add(first, "The section \"## Why\" is missing.", "Add it and say why the right answer is right.");
        }

        return parts;
    }

    private List<Block> Section(MarkdownBody body, HeadingBlock heading, HashSet<string> seen, FaultList faults)
    {
        var name = PlainText.Of([heading]);
        var line = body.LineOf(heading);
        if (!seen.Add(name))
        {
            faults.Add(line, $"The section \"{name}\" is here twice.", "Make one of the two.");
        }
        else if (IsEmpty(heading, body))
        {
            faults.Add(line, $"The section \"{name}\" is empty.", "Write it, or take the heading out.");
        }

        switch (name)
        {
            case WhyHeading:
                return Why;
            case CommonAnswerHeading:
                return CommonAnswer;
            default:
                faults.Add(
                    line,
                    $"The section \"{name}\" is unknown.",
                    $"Sections are \"## {WhyHeading}\" and \"## {CommonAnswerHeading}\".");
                return [];
        }
    }

    private static bool IsEmpty(HeadingBlock heading, MarkdownBody body)
    {
        var next = body.Blocks.IndexOf(heading) + 1;
        return next == body.Blocks.Count || body.Blocks[next] is HeadingBlock or LinkReferenceDefinitionGroup;
    }
}
