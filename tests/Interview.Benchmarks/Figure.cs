using System.Globalization;

namespace Interview.Benchmarks;

/// <summary>A line of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The value with its unit.</param>
/// <param name="Goal">What it should be; empty where it is there to compare with.</param>
internal sealed record Figure(string Name, string Value, string Goal = "")
{
    /// <summary>A figure from a text with numbers, which are written the same everywhere.</summary>
    public static Figure Of(string name, FormattableString value, string goal = "") =>
        new(name, value.ToString(CultureInfo.InvariantCulture), goal);

    /// <inheritdoc/>
    public override string ToString() => $"| {Name} | {Value} | {Goal} |";
}
