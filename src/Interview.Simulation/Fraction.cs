using System.Globalization;
using System.Numerics;

namespace Interview.Simulation;

/// <summary>An exact rational number in lowest terms; the denominator is positive.</summary>
public sealed record Fraction
{
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The part above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The part below the line; at least 1.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>A quotient, reduced.</summary>
    /// <param name="numerator">The part above the line.</param>
    /// <param name="denominator">The part below the line; not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /// <summary>The nearest double.</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <summary>The number times 10^digits, rounded to a whole number; a half goes away from 0.</summary>
    /// <param name="digits">How many decimals to keep; at least 0.</param>
    public BigInteger Rounded(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits);
        var rounded = ((2 * scaled) + Denominator) / (2 * Denominator);
        return Numerator.Sign < 0 ? -rounded : rounded;
    }

    /// <summary>The number as <c>2/3</c>, or as <c>2</c> where it is whole.</summary>
    public override string ToString() => IsWhole
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
