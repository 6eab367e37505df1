using System.Globalization;

namespace Interview.Questions.Kinds.Numeric;

/// <summary>A number with its unit.</summary>
/// <param name="Value">The number, exact to 28 digits.</param>
/// <param name="Unit">The unit, such as <c>s</c> or <c>%</c>; empty where there is none.</param>
public sealed record Quantity(decimal Value, string Unit)
{
    private const string Digits = "0.############################";

    /// <summary>The number without needless zeros, a blank and the unit: the same on every machine.</summary>
    public override string ToString()
    {
        var number = (Value == 0 ? 0 : Value).ToString(Digits, CultureInfo.InvariantCulture);
        return Unit.Length == 0 ? number : $"{number} {Unit}";
    }

    /// <summary>Whether two numbers are no further apart than this one says.</summary>
    /// <remarks>Halves, because the distance of two far-off numbers may be more than a decimal can say.</remarks>
    internal bool Spans(decimal a, decimal b) => Math.Abs((a / 2) - (b / 2)) <= Value / 2;
}
