using System.Buffers;

namespace Interview.Questions.Reading;

/// <summary>Names in addresses: lower-case letters, digits and hyphens.</summary>
internal static class Slug
{
    private const int MaxLength = 80;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a text is one name.</summary>
    public static bool Is(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && !text.ContainsAnyExcept(Allowed);

    /// <summary>Whether a text is a module and a name with a slash between them.</summary>
    public static bool IsPath(string text) => text.Split('/') is [var module, var name] && Is(module) && Is(name);
}
