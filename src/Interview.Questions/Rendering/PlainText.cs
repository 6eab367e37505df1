using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interview.Questions.Rendering;

/// <summary>Writes Markdown without its marks.</summary>
internal static class PlainText
{
    /// <summary>The words of some blocks, a line for each block.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var words = new StringBuilder();
        foreach (var block in blocks)
        {
            Write(block, words);
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>The words of a run of inlines.</summary>
    public static string Of(Inline? inline)
    {
        var words = new StringBuilder();
        Write(inline, words);
        return words.ToString();
    }

    private static void Write(Block block, StringBuilder words)
    {
        switch (block)
        {
            case CodeBlock code:
                words.Append(code.Lines.ToString()).Append('\n');
                break;
            case LeafBlock leaf:
                Write(leaf.Inline, words);
                words.Append('\n');
                break;
            case TableRow row:
                words.AppendJoin(" | ", row.Select(cell => Of([cell]))).Append('\n');
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Write(child, words);
                }

                break;
            default:
                break;
        }
    }

    private static void Write(Inline? inline, StringBuilder words)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case LineBreakInline:
                words.Append(' ');
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Write(child, words);
                }

                break;
            default:
                break;
        }
    }
}
