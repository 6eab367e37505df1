using System.Collections.Immutable;
using Interview.Questions.Rendering;

namespace Interview.Questions.Reading;

/// <summary>Reads a page of text.</summary>
internal static class DocumentReader
{
    /// <summary>The page with the links in it; no page where the file has a fault.</summary>
    public static ReadDocument Read(string slug, BankFile file)
    {
        if (MarkdownFile.Read(file, MarkdownBody.WholePage) is not { } markdown)
        {
            return new ReadDocument(slug, file, Document: null, Links: []);
        }

        var fields = new Fields(markdown.FrontMatter, file.Faults, ["title", "summary"]);
        var document = new Document(
            slug, fields.Text("title"), fields.Text("summary"), markdown.Body.Render(markdown.Body.Blocks));
        return new ReadDocument(slug, file, file.Faults.IsEmpty ? document : null, [.. markdown.Body.Links]);
    }
}

/// <summary>What came of the file of a page.</summary>
/// <param name="Slug">Its file name without the ending.</param>
/// <param name="File">The file with its faults.</param>
/// <param name="Document">The page, or null where the file has a fault.</param>
/// <param name="Links">The links in it.</param>
internal sealed record ReadDocument(string Slug, BankFile File, Document? Document, ImmutableArray<LinkUse> Links);
