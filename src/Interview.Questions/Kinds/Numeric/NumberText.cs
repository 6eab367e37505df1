using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.Questions.Kinds.Numeric;

/// <summary>A number as a person writes it, cut into its parts.</summary>
/// <param name="Sign">A minus or nothing.</param>
/// <param name="Digits">Digits with the separators as written.</param>
/// <param name="Exponent">A power of ten such as <c>e3</c>, or nothing.</param>
/// <param name="Unit">What follows.</param>
internal sealed partial record NumberText(string Sign, string Digits, string Exponent, string Unit)
{
    private const int MaxLength = 64;

    /// <summary>Cuts a text; null where it does not begin with a number.</summary>
    public static NumberText? Cut(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var match = Parts().Match(text.Replace('\u2212', '-').Trim());
        return match.Success
            ? new NumberText(
                match.Groups["sign"].Value == "-" ? "-" : "",
                match.Groups["digits"].Value,
                match.Groups["exponent"].Value,
                match.Groups["unit"].Value)
            : null;
    }

    /// <summary>
    /// The number: the last separator stands before the decimals, the others group thousands. Null where that leaves
    /// a doubt, or where the number is beyond 28 digits.
    /// </summary>
    /// <param name="commaMayGroup">
    /// Whether a comma before exactly three digits might group thousands: <c>1,000</c> is in doubt where whole numbers
    /// are asked for, and <c>9,778</c> is not where decimals are.
    /// </param>
    public decimal? Value(bool commaMayGroup) =>
        Plain(commaMayGroup) is { } plain
        && decimal.TryParse(
            Sign + plain + Exponent, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>The number of an author, who writes a decimal point and no groups.</summary>
    public decimal? StrictValue() => Digits.Contains(',', StringComparison.Ordinal) ? null : Value(commaMayGroup: true);

    private string? Plain(bool commaMayGroup)
    {
        var last = Digits.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return Digits;
        }

        var (mark, other) = Digits[last] == '.' ? ('.', ',') : (',', '.');
        var (whole, decimals) = (Digits[..last], Digits[(last + 1)..]);
        if (whole.Contains(mark, StringComparison.Ordinal))
        {
            return Ungrouped(Digits, mark);
        }

        if (whole.Contains(other, StringComparison.Ordinal))
        {
            return Ungrouped(whole, other) is { } ungrouped ? $"{ungrouped}.{decimals}" : null;
        }

        return mark == ',' && commaMayGroup && Ungrouped(Digits, ',') is not null ? null : $"{whole}.{decimals}";
    }

    private static string? Ungrouped(string digits, char mark)
    {
        var groups = digits.Split(mark);
        var isGrouped = groups[0].Length is >= 1 and <= 3
            && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
        return isGrouped ? string.Concat(groups) : null;
    }

    [GeneratedRegex(
        @"^(?<sign>[+-]?)(?<digits>[0-9][0-9.,]*|[.,][0-9]+)(?<exponent>([eE][+-]?[0-9]{1,3})?)\s*(?<unit>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
