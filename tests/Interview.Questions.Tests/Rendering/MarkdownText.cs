using System.Collections.Immutable;
using Interview.Questions.Rendering;

namespace Interview.Questions.Tests.Rendering;

/// <summary>Sends a text the way that every text of the bank goes.</summary>
internal static class MarkdownText
{
    /// <summary>Renders a text; too long or too deep, it gives an empty text and a fault.</summary>
    public static RenderedText Render(string markdown)
    {
        var body = MarkdownBody.Parse(markdown, linesBefore: 0, MarkdownBody.WithinPage);
        return new RenderedText(body.Render(body.Blocks), [.. body.Faults]);
    }
}

/// <summary>A rendered text, and what had to be left out.</summary>
internal sealed record RenderedText(RichText Text, ImmutableArray<TextFault> Faults);
