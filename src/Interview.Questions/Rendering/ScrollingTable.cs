using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Interview.Questions.Rendering;

/// <summary>Puts a table into a box of its own, so that a wide one scrolls and the page does not.</summary>
internal sealed class ScrollingTable : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer _inner = new();

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        // Whoever has no mouse scrolls what has the focus.
        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\">");
        _inner.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
