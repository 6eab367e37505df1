using FsCheck;
using FsCheck.Fluent;

namespace Interview.Simulation.Tests;

public sealed class FractionTests
{
    [Theory]
    [InlineData(2, 3, "2/3")]
    [InlineData(4, 6, "2/3")]
    [InlineData(6, 3, "2")]
    [InlineData(0, 5, "0")]
    [InlineData(1, -2, "-1/2")]
    public void A_fraction_is_in_lowest_terms(int numerator, int denominator, string text) =>
        Assert.Equal(text, Fraction.Of(numerator, denominator).ToString());

    [Fact]
    public void Nothing_is_divided_by_0() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.Of(1, 0));

    [Fact]
    public void Equal_quotients_are_equal_fractions()
    {
        Prop.ForAll<int, int, int>((numerator, denominator, factor) =>
            denominator == 0 || factor == 0
            || Fraction.Of(numerator, denominator)
                == Fraction.Of((long)numerator * factor, (long)denominator * factor)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(2, 3, 3, 667)]
    [InlineData(2, 3, 0, 1)]
    [InlineData(1, 8, 2, 13)]
    [InlineData(-1, 8, 2, -13)]
    [InlineData(1, 3, 2, 33)]
    public void A_half_is_rounded_away_from_0(int numerator, int denominator, int digits, int rounded) =>
        Assert.Equal(rounded, (int)Fraction.Of(numerator, denominator).Rounded(digits));

    [Fact]
    public void Subsets_are_counted_as_in_Pascals_triangle()
    {
        for (var items = 1; items <= 30; items++)
        {
            for (var chosen = 1; chosen <= items + 1; chosen++)
            {
                Assert.Equal(
                    Combinations.Count(items - 1, chosen - 1) + Combinations.Count(items - 1, chosen),
                    Combinations.Count(items, chosen));
            }
        }

        Assert.Equal(1, Combinations.Count(0, 0));
    }
}
