namespace Interview.Questions.Rendering;

/// <summary>
/// Looks at a text before a parser does: both parsers take time with the square of the depth of what is open (brackets,
/// emphasis, quotes and lists in each other) and of the length of a paragraph.
/// </summary>
internal static class TextLimits
{
    /// <summary>The most characters of a text.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>The most characters between two blank lines.</summary>
    public const int MaxParagraph = 8 * 1024;

    /// <summary>The most brackets open at once; prose and code stay far below.</summary>
    public const int MaxDepth = 40;

    /// <summary>The most asterisks and underscores between two blank lines.</summary>
    public const int MaxMarks = 500;

    /// <summary>What makes a Markdown text too much to parse, or null.</summary>
    public static TextFault? OfMarkdown(string text)
    {
        if (text.Length > MaxLength)
        {
            return new TextFault(1, $"The text has more than {MaxLength / 1024} KB.", "Split it.");
        }

        var (number, depth, length, marks) = (0, 0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
            {
                (depth, length, marks) = (0, 0, 0);
                continue;
            }

            length += line.Length;
            marks += line.Count('*') + line.Count('_');
            if (length > MaxParagraph)
            {
                return new TextFault(
                    number, $"A paragraph has more than {MaxParagraph / 1024} KB.", "Split it with a blank line.");
            }

            if (Deepest(line, "[(", "])", ref depth) > MaxDepth || marks > MaxMarks || Containers(line) > MaxDepth)
            {
                return TooDeep(number);
            }
        }

        return null;
    }

    /// <summary>What makes a YAML text too much to parse, or null.</summary>
    public static TextFault? OfYaml(string text)
    {
        var (line, depth) = (1, 0);
        foreach (var yamlLine in text.AsSpan().EnumerateLines())
        {
            if (Deepest(yamlLine, "[{", "]}", ref depth) > MaxDepth)
            {
                return TooDeep(line);
            }

            line++;
        }

        return null;
    }

    /// <summary>The fault of a text whose parts lie too deep within each other.</summary>
    public static TextFault TooDeep(int line) =>
        new(line, "Too many parts lie within each other.", "Close what is open, or take levels out.");

    private static int Deepest(
        ReadOnlySpan<char> line, ReadOnlySpan<char> opening, ReadOnlySpan<char> closing, ref int depth)
    {
        var deepest = depth;
        foreach (var c in line)
        {
            if (opening.Contains(c))
            {
                deepest = Math.Max(deepest, ++depth);
            }
            else if (closing.Contains(c) && depth > 0)
            {
                depth--;
            }
        }

        return deepest;
    }

    /// <summary>How many quotes and lists a line opens, one within the other.</summary>
    private static int Containers(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var range in line.Split(' '))
        {
            var mark = line[range];
            var isQuote = mark.TrimStart('>').IsEmpty;
            if (!isQuote && mark.TrimStart("0123456789") is not ("-" or "*" or "+" or "." or ")"))
            {
                break;
            }

            count += isQuote ? mark.Length : 1;
        }

        return count;
    }
}
