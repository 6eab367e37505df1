using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interview.Questions.Rendering;

/// <summary>
/// Goes through a syntax tree before it is rendered and leaves only what may stand in a page. It names what is allowed;
/// whatever else a later version of the parser may bring is taken out.
/// </summary>
internal sealed class SafeTree(int topHeading)
{
    /// <summary>What was taken out, with lines from 1.</summary>
    public List<TextFault> Faults { get; } = [];

    /// <summary>The links and images that stay.</summary>
    public List<LinkUse> Links { get; } = [];

    /// <summary>Cleans a block and everything below it.</summary>
    public void Clean(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                heading.Level = Math.Clamp(heading.Level + topHeading - 2, topHeading, 6);
                break;
            case Table table:
                AlignByClass(table);
                break;
            default:
                break;
        }

        if (block is LeafBlock { Inline: { } inlines })
        {
            CleanChildren(inlines);
        }
        else if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Clean(child);
            }
        }
    }

    private void CleanChildren(ContainerInline parent)
    {
        for (var inline = parent.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            Clean(inline);
            inline = next;
        }
    }

    private void Clean(Inline inline)
    {
        switch (inline)
        {
            case LinkInline link:
                CleanChildren(link);
                CleanLink(link);
                break;
            case AutolinkInline link:
                CleanAutolink(link);
                break;
            case ContainerInline container:
                CleanChildren(container);
                break;
            case LiteralInline or CodeInline or LineBreakInline or HtmlEntityInline or TaskList:
                break;
            default:
                inline.Remove();
                break;
        }
    }

    private void CleanLink(LinkInline link)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url;
        var kind = Address.KindOf(address);
        if (link.IsImage ? Address.IsOwnImage(address) : kind != AddressKind.Refused)
        {
            Keep(link, kind, address!);
            return;
        }

        Faults.Add(link.IsImage
            ? new TextFault(
                link.Line + 1, $"The image \"{address}\" is not one of ours.", "Put it below /images/ and link that.")
            : RefusedLink(link.Line, address));
        var words = new LiteralInline(PlainText.Of(link));
        link.ReplaceBy(words, copyChildren: false);
    }

    private void CleanAutolink(AutolinkInline link)
    {
        var kind = link.IsEmail ? AddressKind.Mail : Address.KindOf(link.Url);
        if (kind is AddressKind.External or AddressKind.Mail)
        {
            Keep(link, kind, link.Url);
            return;
        }

        Faults.Add(RefusedLink(link.Line, link.Url));
        link.ReplaceBy(new LiteralInline(link.Url), copyChildren: false);
    }

    private void Keep(Inline link, AddressKind kind, string address)
    {
        if (kind == AddressKind.External)
        {
            link.GetAttributes().AddProperty("rel", "noopener noreferrer");
        }
        else if (kind != AddressKind.Mail)
        {
            Links.Add(new LinkUse(link.Line + 1, address));
        }
    }

    private static TextFault RefusedLink(int line, string? address) =>
        new(line + 1, $"The link \"{address}\" is not allowed.", "Use http, https, mailto or a path of this site.");

    // The renderer would align by a style attribute, which the content security policy forbids.
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
            {
                if (column.Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                {
                    cell.GetAttributes().AddClass(column.Alignment == TableColumnAlign.Right ? "right" : "center");
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            (column.Alignment, column.Width) = (null, 0);
        }
    }
}
