using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Interview.Questions.Rendering;

/// <summary>A parsed Markdown text: every text of the bank, whatever its file, goes this one way into a page.</summary>
/// <remarks>
/// Raw HTML is text, attributes cannot be given, and <see cref="SafeTree"/> has seen the whole tree before any part of
/// it can be rendered.
/// </remarks>
internal sealed class MarkdownBody
{
    /// <summary>The level of the highest heading where a page has its own title and sections.</summary>
    public const int WithinPage = 3;

    /// <summary>The level of the highest heading where the text is the page.</summary>
    public const int WholePage = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .Build();

    private readonly int _linesBefore;
    private readonly HtmlRenderer _renderer;

    private MarkdownBody(MarkdownDocument document, int linesBefore)
    {
        _linesBefore = linesBefore;
        _renderer = new HtmlRenderer(TextWriter.Null);
        Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTable());
        _renderer.ObjectRenderers.Replace<HtmlTaskListRenderer>(new TaskMark());
        Blocks = [.. document];
    }

    /// <summary>The blocks of the text in order.</summary>
    public List<Block> Blocks { get; }

    /// <summary>What is wrong with the text, with lines of the file.</summary>
    public List<TextFault> Faults { get; } = [];

    /// <summary>The links to be followed, with lines of the file.</summary>
    public List<LinkUse> Links { get; } = [];

    /// <summary>Parses a text; one that is too much to parse gives no blocks and one fault.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="linesBefore">How many lines of the file come before it.</param>
    /// <param name="topHeading">The level that <c>##</c> gets, and <c>#</c> too: the title is the page's.</param>
    public static MarkdownBody Parse(string text, int linesBefore, int topHeading)
    {
        if (TextLimits.OfMarkdown(text) is { } excess)
        {
            return Refused(excess, linesBefore);
        }

        try
        {
            var body = new MarkdownBody(Markdown.Parse(text, Pipeline), linesBefore);
            body.Clean(topHeading);
            return body;
        }
        catch (ArgumentException)
        {
            // The parser's own limit on depth; it does not say where.
            return Refused(TextLimits.TooDeep(1), linesBefore);
        }
    }

    /// <summary>The line of the file on which a part begins, from 1.</summary>
    public int LineOf(MarkdownObject part) => part.Line + 1 + _linesBefore;

    /// <summary>Renders blocks as blocks.</summary>
    public RichText Render(IReadOnlyList<Block> blocks)
    {
        var html = Written(() =>
        {
            foreach (var block in blocks)
            {
                _renderer.Render(block);
            }
        });
        return new RichText(html, PlainText.Of(blocks));
    }

    /// <summary>Renders a single paragraph without its <c>p</c>, so that it fits into a label.</summary>
    public RichText RenderInline(IReadOnlyList<Block> blocks) =>
        blocks is [ParagraphBlock { Inline: { } words }]
            ? new RichText(Written(() => _renderer.WriteChildren(words)), PlainText.Of(words).Trim())
            : Render(blocks);

    private static MarkdownBody Refused(TextFault fault, int linesBefore)
    {
        var body = new MarkdownBody([], linesBefore);
        body.Faults.Add(fault with { Line = fault.Line + linesBefore });
        return body;
    }

    private void Clean(int topHeading)
    {
        var tree = new SafeTree(topHeading);
        foreach (var block in Blocks)
        {
            tree.Clean(block);
        }

        Faults.AddRange(tree.Faults.Select(fault => fault with { Line = fault.Line + _linesBefore }));
        Links.AddRange(tree.Links.Select(link => link with { Line = link.Line + _linesBefore }));
    }

    private string Written(Action render)
    {
        using var writer = new StringWriter();
        _renderer.Writer = writer;
        render();
        _renderer.Writer = TextWriter.Null;
        return writer.ToString().Trim();
    }
}
