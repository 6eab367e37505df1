using FsCheck;
using FsCheck.Fluent;

namespace Interview.Practice.Tests;

public sealed class CertaintyMarkingTests
{
    private const double Close = 1e-12;

    [Theory]
    [InlineData(1, Certainty.Low, 1)]
    [InlineData(1, Certainty.Middle, 2)]
    [InlineData(1, Certainty.High, 3)]
    [InlineData(0, Certainty.Low, 0)]
    [InlineData(0, Certainty.Middle, -2)]
    [InlineData(0, Certainty.High, -6)]
    [InlineData(.5, Certainty.Low, .5)]
    [InlineData(.5, Certainty.High, 1.5)]
    [InlineData(-.25, Certainty.Low, 0)]
    [InlineData(-.25, Certainty.High, -6)]
    public void An_answer_is_marked_by_score_and_certainty(double fraction, Certainty level, double mark) =>
        Assert.Equal(mark, CertaintyMarking.Mark(fraction, level), Close);

    [Theory]
    [InlineData(.0000005, -6)]
    [InlineData(.000001, .000003)]
    public void A_score_that_is_nearly_nothing_counts_as_wrong(double fraction, double mark) =>
        Assert.Equal(mark, CertaintyMarking.Mark(fraction, Certainty.High), Close);

    [Theory]
    [InlineData(1.01)]
    [InlineData(-1.01)]
    [InlineData(double.NaN)]
    public void A_score_outside_its_range_is_refused(double fraction)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => CertaintyMarking.Mark(fraction, Certainty.Low));
        Assert.Equal("fraction", refused.ParamName);
        Assert.Equal(fraction, refused.ActualValue);
    }

    [Fact]
    public void A_level_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CertaintyMarking.Mark(1, (Certainty)4));

    [Theory]
    [InlineData(1, .5, .05)]
    [InlineData(.6, .9, -.15)]
    [InlineData(3, 1, 0)]
    public void The_bonus_pays_for_good_self_judgement(double average, double accuracy, double bonus) =>
        Assert.Equal(bonus, CertaintyMarking.Bonus(average, accuracy), Close);

    [Fact]
    public void The_best_level_changes_at_two_thirds_and_at_four_fifths()
    {
        Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), thousandths =>
        {
            var chance = thousandths / 1000.0;
            var best = Enum.GetValues<Certainty>().MaxBy(level =>
                (chance * CertaintyMarking.Mark(1, level)) + ((1 - chance) * CertaintyMarking.Mark(0, level)));
            var inBand = chance switch { < 2.0 / 3 => Certainty.Low, < 0.8 => Certainty.Middle, _ => Certainty.High };
            return best == inBand || thousandths == 800; // There two levels pay the same, but for rounding.
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_answers_have_no_summary() =>
        Assert.Null(CertaintyMarking.Summarize([]));

    [Fact]
    public void A_summary_counts_averages_and_judges()
    {
        // Right, fairly: 2. Right, very: 3. Wrong, very: -6. Half right, not very: 0.5. Together -0.5 of 4.
        var summary = CertaintyMarking.Summarize(
            [(1, Certainty.Middle), (1, Certainty.High), (0, Certainty.High), (.5, Certainty.Low)]);

        Assert.NotNull(summary);
        Assert.Equal(4, summary.Count);
        Assert.Equal(.625, summary.Accuracy, Close); // 2.5 of 4
        Assert.Equal(-.125, summary.Average, Close);
        Assert.Equal(.625, summary.Expected, Close); // the lowest level pays best under 2/3
        Assert.Equal(-.075, summary.Bonus, Close);
        Assert.Equal(.55, summary.AccuracyWithBonus, Close);
        Assert.Equal([Certainty.Low, Certainty.Middle, Certainty.High], summary.Levels.Select(level => level.Level));
        Assert.Equal([1, 1, 2], summary.Levels.Select(level => level.Count));
        Assert.Equal([.5, 1, .5], summary.Levels.Select(level => level.Share));
    }

    [Fact]
    public void A_level_that_was_not_used_is_not_judged()
    {
        var summary = CertaintyMarking.Summarize([(1, Certainty.High)]);

        Assert.Equal(Certainty.High, Assert.Single(summary!.Levels).Level);
    }
}
