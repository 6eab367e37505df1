using Interview.Questions.Kinds.Numeric;

namespace Interview.Questions.Tests.Kinds;

public sealed class NumericTests
{
    private const string Doubt =
        "Write the number with a point before the decimals, no marks elsewhere and at most 28 digits.";

    private readonly NumericQuestion _seconds = (NumericQuestion)Samples.Read(Samples.Numeric);
    private readonly NumericQuestion _percent = Ask("33.3 %", "0.1 %");
    private readonly NumericQuestion _whole = Ask("1000", "0");

    [Theory]
    [InlineData("9.778", "9.778 s")]
    [InlineData("9.778 s", "9.778 s")]
    [InlineData(" 9.778s ", "9.778 s")]
    [InlineData("9,778 s", "9.778 s")]
    [InlineData("9.7780", "9.778 s")]
    [InlineData("1e3", "1000 s")]
    [InlineData("1.5E-3", "0.0015 s")]
    [InlineData("-2", "-2 s")]
    [InlineData("−2", "-2 s")]
    [InlineData("+2", "2 s")]
    [InlineData("-0", "0 s")]
    [InlineData(",5", "0.5 s")]
    [InlineData("1.234,5", "1234.5 s")]
    [InlineData("1,234.5", "1234.5 s")]
    [InlineData("1,234,567", "1234567 s")]
    public void A_number_is_read_with_or_without_its_unit(string submitted, string response) =>
        Assert.Equal(response, _seconds.Read(submitted).Response);

    [Theory]
    [InlineData("9.778 ms", "Give the number in s.")]
    [InlineData("9.778 S", "Give the number in s.")]
    [InlineData("NaN", "Write a number in s.")]
    [InlineData("Infinity", "Write a number in s.")]
    [InlineData("-∞", "Write a number in s.")]
    [InlineData("soon", "Write a number in s.")]
    [InlineData("", "Write a number in s.")]
    [InlineData("\0", "Write a number in s.")]
    [InlineData("٣", "Write a number in s.")]
    [InlineData("1.2.3", Doubt)]
    [InlineData("1e99", Doubt)]
    public void What_is_no_such_number_is_answered_with_what_to_do(string submitted, string problem)
    {
        Assert.Equal(new ResponseReading(null, problem), _seconds.Read(submitted));
        Assert.Throws<ArgumentException>(() => _seconds.Mark(submitted));
    }

    [Fact]
    public void A_comma_that_may_stand_for_thousands_is_asked_about_where_the_answer_is_whole()
    {
        Assert.Null(_whole.Read("1,000").Response);
        Assert.Equal("0.125", _whole.Read("0,125").Response);
        Assert.Equal("1.5", _whole.Read("1,5").Response);
        Assert.Equal("Write the number without a unit.", _whole.Read("1000 s").Problem);
        Assert.Equal("Write a number.", _whole.Read("many").Problem);
    }

    [Theory, InlineData("33.3 %"), InlineData("33.3%"), InlineData("33,3"), InlineData("33.25")]
    public void A_percentage_is_a_number_with_the_unit_percent(string submitted) =>
        Assert.Equal(1, _percent.Mark(_percent.Read(submitted).Response!).Score);

    // 9.778 ± 0.001, ends included, in decimal arithmetic.
    [Theory]
    [InlineData("9.778 s", 1)]
    [InlineData("9.777 s", 1)]
    [InlineData("9.779 s", 1)]
    [InlineData("9.7769999 s", 0)]
    [InlineData("9.7790001 s", 0)]
    [InlineData("-79228162514264337593543950335 s", 0)]
    public void The_tolerance_includes_its_ends(string response, double score) =>
        Assert.Equal(score, _seconds.Mark(response).Score);

    [Fact]
    public void A_known_mistake_is_named()
    {
        var remark = Assert.Single(_seconds.Mark("9.88 s").Remarks);

        Assert.Equal(("9.88 s", "clocks agree"), (remark.About.Plain, remark.Misconception));
        Assert.Equal("The <strong>drift</strong> has to be taken off too.", remark.Feedback.Html);
        Assert.Empty(_seconds.Mark("5 s").Remarks);
    }

    [Fact]
    public void The_answer_is_described_like_a_response() => Assert.Equal("9.778 s", _seconds.RightAnswer.Plain);

    private static NumericQuestion Ask(string answer, string tolerance) =>
        (NumericQuestion)Samples.Read($"""
            ---
            id: replication/number
            title: T
            kind: numeric
            topic: replication/quorum
            level: 1
            sources: [gifford-1979]
            answer: {answer}
            tolerance: {tolerance}
            ---

            How much?

            ## Why

            Because.
            """);
}
