using Interview.Questions.Rendering;

namespace Interview.Questions.Reading;

/// <summary>A Markdown file cut into its front matter and its body.</summary>
/// <param name="FrontMatter">The keys between the two lines <c>---</c>.</param>
/// <param name="Body">The parsed text after them.</param>
internal sealed record MarkdownFile(YamlMap FrontMatter, MarkdownBody Body)
{
    private const string Fence = "---";

    /// <summary>Cuts and parses a file; null and faults where there are no keys.</summary>
    public static MarkdownFile? Read(BankFile file, int topHeading)
    {
        if (!file.IsReadable)
        {
            return null;
        }

        var lines = file.Text.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            file.Faults.Add(
                1, "The file has no front matter.", "Begin it with a line ---, its keys, and another line ---.");
            return null;
        }

        var keys = YamlReader.Read(string.Join('\n', lines[1..end]), linesBefore: 1, file.Faults);
        var body = MarkdownBody.Parse(string.Join('\n', lines[(end + 1)..]), end + 1, topHeading);
        file.Faults.Add(body.Faults);
        return keys is null ? null : new MarkdownFile(keys, body);
    }
}
