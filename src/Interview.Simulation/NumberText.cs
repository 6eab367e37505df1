using System.Globalization;
using System.Numerics;

namespace Interview.Simulation;

/// <summary>A number as somebody wrote it, with the precision in which it was written.</summary>
/// <remarks>
/// A decimal point or a decimal comma; no separator of thousands. <c>1,234</c> is refused, since some read it as
/// 1234 and some as 1.234.
/// </remarks>
internal sealed record NumberText
{
    private const int MostCharacters = 40;

    private readonly Fraction _written;
    private readonly int? _digits;

    private NumberText(Fraction written, int? digits)
    {
        _written = written;
        _digits = digits;
    }

    /// <summary>Reads <c>3</c>, <c>-0.25</c>, <c>0,25</c>, <c>2/3</c> or <c>66.7 %</c>; null if it is none.</summary>
    public static NumberText? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > MostCharacters)
        {
            return null;
        }

        if (trimmed.EndsWith('%'))
        {
            return ReadDecimal(trimmed[..^1].TrimEnd(), percent: true);
        }

        var line = trimmed.IndexOf('/', StringComparison.Ordinal);
        return line < 0 ? ReadDecimal(trimmed, percent: false) : ReadQuotient(trimmed[..line], trimmed[(line + 1)..]);
    }

    /// <summary>Whether a value, rounded as this number is, gives it; a whole number is never rounded.</summary>
    public bool Says(Fraction value) => _digits is not { } digits || _written.IsWhole
        ? value == _written
        : value.Rounded(digits) == _written.Rounded(digits);

    private static NumberText? ReadQuotient(string above, string below) =>
        TryWhole(above.Trim(), NumberStyles.AllowLeadingSign, out var numerator)
        && TryWhole(below.Trim(), NumberStyles.None, out var denominator)
        && !denominator.IsZero
            ? new(Fraction.Of(numerator, denominator), digits: null)
            : null;

    private static NumberText? ReadDecimal(string text, bool percent)
    {
        var mark = text.AsSpan().IndexOfAny('.', ',');
        var decimals = mark < 0 ? 0 : text.Length - mark - 1;
        if (mark == 0 || (mark > 0 && (decimals == 0 || IsAmbiguous(text, mark, decimals)))
            || !TryWhole(mark < 0 ? text : text.Remove(mark, 1), NumberStyles.AllowLeadingSign, out var numerator))
        {
            return null;
        }

        var digits = percent ? decimals + 2 : decimals;
        return new(Fraction.Of(numerator, BigInteger.Pow(10, digits)), digits);
    }

    private static bool IsAmbiguous(string text, int mark, int decimals) =>
        text[mark] == ',' && decimals == 3 && text.AsSpan(0, mark).IndexOfAnyInRange('1', '9') >= 0;

    private static bool TryWhole(string text, NumberStyles styles, out BigInteger number) =>
        BigInteger.TryParse(text, styles, CultureInfo.InvariantCulture, out number);
}
