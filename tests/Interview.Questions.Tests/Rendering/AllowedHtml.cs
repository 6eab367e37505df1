using System.Net;
using System.Text.RegularExpressions;

namespace Interview.Questions.Tests.Rendering;

/// <summary>Reads HTML strictly and stops at anything that is not on a short list.</summary>
/// <remarks>A second opinion on the output: it shares no code with the renderer.</remarks>
public static partial class AllowedHtml
{
    private static readonly string[] Tags =
    [
        "a", "blockquote", "br", "code", "div", "em", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "pre",
        "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static readonly string[] Attributes =
        ["href", "src", "alt", "title", "rel", "class", "start", "type", "tabindex"];

    public static void Check(string html)
    {
        var rest = Tag().Replace(html, match =>
        {
            Assert.Contains(match.Groups["name"].Value, Tags);
            foreach (var (name, value) in match.Groups["key"].Captures.Zip(match.Groups["value"].Captures))
            {
                CheckAttribute(name.Value, WebUtility.HtmlDecode(value.Value));
            }

            return "";
        });

        // Every < that opens no well-formed tag would be an open door.
        Assert.DoesNotContain("<", rest, StringComparison.Ordinal);
    }

    private static void CheckAttribute(string name, string value)
    {
        Assert.Contains(name, Attributes);
        if (name == "href")
        {
            Assert.Matches("^(https?://[^/]|mailto:|/(?![/\\\\])|#|[^:/]*($|[/?#]))", value.ToLowerInvariant());
        }
        else if (name == "src")
        {
            Assert.StartsWith("/images/", value, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(
        "</?(?<name>[a-z0-9]+)(\\s+(?<key>[a-z-]+)=\"(?<value>[^\"<>]*)\")*\\s*/?>", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}
