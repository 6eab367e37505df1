using System.Text;
using Interview.Questions.Reading;
using Interview.Questions.Rendering;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interview.Questions.Kinds;

/// <summary>The block quote under an option or a claim.</summary>
/// <param name="Misconception">The name of the misconception, or null where the quote is feedback only.</param>
/// <param name="Feedback">What to say.</param>
internal sealed record Comment(string? Misconception, RichText Feedback)
{
    /// <summary>How a misconception is written.</summary>
    public const string Advice = "Add the line > Misconception: its name. What is true instead.";

    private const string Mark = "Misconception:";

    /// <summary>Reads a quote: a misconception, if it begins so, is named up to the first full stop.</summary>
    public static Comment Take(QuoteBlock quote, QuestionFile file)
    {
        string? name = null;
        if (quote.FirstOrDefault() is ParagraphBlock { Inline: { FirstChild: LiteralInline first } words }
            && first.Content.AsSpan().StartsWith(Mark))
        {
            name = TakeName(words)[Mark.Length..].Trim();
            if (name.Length == 0)
            {
                file.Faults.Add(file.Body.LineOf(quote), "The misconception has no name.", Advice);
            }
        }

        var feedback = file.Body.RenderInline([.. quote]);
        if (feedback.Plain.Length == 0)
        {
            file.Faults.Add(
                file.Body.LineOf(quote),
                "Nothing is said after the name of the misconception.",
                "End the name with a full stop and write what is true instead.");
        }

        return new Comment(name, feedback);
    }

    /// <summary>Whether a quote names a misconception.</summary>
    public static bool NamesMisconception(QuoteBlock quote) =>
        PlainText.Of([quote]).StartsWith(Mark, StringComparison.Ordinal);

    // Takes the words out of the tree up to and with the first full stop that a blank, a line end or nothing follows.
    private static string TakeName(ContainerInline words)
    {
        var name = new StringBuilder();
        for (var inline = words.FirstChild; inline is not null; inline = words.FirstChild)
        {
            var text = inline is LiteralInline literal ? literal.Content.ToString() : "";
            var end = EndOfSentence(text, inline.NextSibling);
            if (end >= 0)
            {
                ((LiteralInline)inline).Content = new StringSlice(text[(end + 1)..].TrimStart());
                return name.Append(text.AsSpan(0, end)).ToString();
            }

            name.Append(PlainText.Of(inline));
            inline.Remove();
        }

        return name.ToString();
    }

    private static int EndOfSentence(string text, Inline? next)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 && text.EndsWith('.') && next is null or LineBreakInline ? text.Length - 1 : end;
    }
}
