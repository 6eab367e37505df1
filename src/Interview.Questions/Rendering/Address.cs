using System.Globalization;

namespace Interview.Questions.Rendering;

/// <summary>Decides which addresses may stand in a page.</summary>
internal static class Address
{
    /// <summary>The sort of an address whose escapes and entities are already resolved.</summary>
    /// <remarks>
    /// Browsers skip control characters and blanks inside a scheme and read a backslash as a slash, so an address with
    /// one of them is refused outright: what remains means the same to this method and to every browser.
    /// </remarks>
    public static AddressKind KindOf(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(IsDeceptive)
            || address.StartsWith("//", StringComparison.Ordinal))
        {
            return AddressKind.Refused;
        }

        var colon = address.AsSpan().IndexOfAny(":/?#");
        if (colon >= 0 && address[colon] == ':')
        {
            return KindOfScheme(address, address[..colon]);
        }

        return address[0] == '/' ? AddressKind.Site : AddressKind.Relative;
    }

    /// <summary>Whether an address names an image of this site.</summary>
    public static bool IsOwnImage(string? address) =>
        KindOf(address) == AddressKind.Site
        && address!.StartsWith("/images/", StringComparison.Ordinal)
        && !address.Contains("..", StringComparison.Ordinal);

    private static AddressKind KindOfScheme(string address, string scheme)
    {
        if (scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase))
        {
            return AddressKind.Mail;
        }

        var isWeb = scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
        return isWeb && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? AddressKind.External
            : AddressKind.Refused;
    }

    private static bool IsDeceptive(char c) =>
        c == '\\' || char.IsControl(c) || char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
