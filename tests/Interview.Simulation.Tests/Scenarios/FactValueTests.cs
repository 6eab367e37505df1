using System.Globalization;
using Interview.Simulation.Scenarios;

namespace Interview.Simulation.Tests.Scenarios;

public sealed class FactValueTests
{
    private static readonly FactValue TwoThirds = new FractionValue(Fraction.Of(2, 3));

    [Theory]
    [InlineData("2/3", true)]
    [InlineData(" 4 / 6 ", true)]
    [InlineData("0.667", true)]
    [InlineData("0.7", true)]
    [InlineData("0,667", true)]
    [InlineData("66.7 %", true)]
    [InlineData("66,7%", true)]
    [InlineData("67%", true)]
    [InlineData("0.66", false)]
    [InlineData("66 %", false)]
    [InlineData("0.6666", false)]
    [InlineData("1", false)]
    [InlineData("1/3", false)]
    [InlineData("2/0", false)]
    [InlineData("-0.667", false)]
    [InlineData("", false)]
    [InlineData("%", false)]
    [InlineData("/", false)]
    [InlineData(".667", false)]
    [InlineData("two thirds", false)]
    public void Two_thirds_is_said_by_every_right_rounding(string text, bool says) =>
        Assert.Equal(says, TwoThirds.IsSaidBy(text));

    [Theory]
    [InlineData(1, 35, "0", false)]
    [InlineData(1, 35, "0.0", false)]
    [InlineData(1, 35, "0.03", true)]
    [InlineData(34, 35, "100 %", false)]
    [InlineData(34, 35, "97 %", true)]
    [InlineData(0, 1, "0 %", true)]
    [InlineData(0, 1, "0.000", true)]
    [InlineData(0, 1, "0/3", true)]
    [InlineData(1, 1, "100 %", true)]
    public void Seldom_is_not_never_and_often_not_always(int numerator, int denominator, string text, bool says) =>
        Assert.Equal(says, new FractionValue(Fraction.Of(numerator, denominator)).IsSaidBy(text));

    [Theory]
    [InlineData("3", true)]
    [InlineData(" 03 ", true)]
    [InlineData("3.0", true)]
    [InlineData("6/2", true)]
    [InlineData("2.9", false)]
    [InlineData("3.4", false)]
    [InlineData("-3", false)]
    [InlineData("three", false)]
    public void A_count_is_said_exactly(string text, bool says) => Assert.Equal(says, new WholeValue(3).IsSaidBy(text));

    [Theory]
    [InlineData(1234, "1234", true)]
    [InlineData(1234, "1,234", false)]
    [InlineData(1234, "1.234", false)]
    public void A_separator_of_thousands_is_not_guessed(int value, string text, bool says) =>
        Assert.Equal(says, new WholeValue(value).IsSaidBy(text));

    [Fact]
    public void Words_may_be_written_in_capitals()
    {
        Assert.True(new WordValue("reads only").IsSaidBy(" Reads only "));
        Assert.False(new WordValue("reads only").IsSaidBy("writes only"));
        Assert.True(new YesNoValue(true).IsSaidBy("YES"));
        Assert.False(new YesNoValue(true).IsSaidBy("no"));
    }

    [Fact]
    public void A_value_says_itself()
    {
        FactValue[] values = [TwoThirds, new WholeValue(-3), new YesNoValue(false), new WordValue("no read")];

        Assert.All(values, value => Assert.True(value.IsSaidBy(value.Text), value.Text));
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "~";
            culture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = culture;

            Assert.Equal("-3", new WholeValue(-3).Text);
            Assert.Equal("-2/3", new FractionValue(Fraction.Of(-2, 3)).Text);
            Assert.True(TwoThirds.IsSaidBy("0.667"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
