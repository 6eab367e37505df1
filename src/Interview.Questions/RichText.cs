using System.Net;

namespace Interview.Questions;

/// <summary>Text of the bank, rendered once: safe to put into a page as it is.</summary>
/// <param name="Html">HTML with no script, handler, style or foreign image, whatever the Markdown said.</param>
/// <param name="Plain">The same without marks, for search, titles and text alternatives.</param>
public sealed record RichText(string Html, string Plain)
{
    /// <summary>Words without Markdown.</summary>
    internal static RichText Of(string words) => new(WebUtility.HtmlEncode(words), words);
}
