namespace Interview.Practice.Tests;

public sealed class TallyTests
{
    [Fact]
    public void A_tally_counts_and_adds_scores()
    {
        var tally = Tally.Of([1, .5, 0, .75]);

        Assert.Equal(new Tally(4, 2.25), tally);
        Assert.Equal(.5625, tally.Share);
    }

    [Fact]
    public void Nothing_counted_has_no_share() =>
        Assert.Null(Tally.Of([]).Share);

    [Theory]
    [InlineData(-.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_score_outside_its_range_is_refused(double score)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Of([1, score]));
        Assert.Equal(score, refused.ActualValue);
    }

    [Fact]
    public void Groups_come_in_the_order_in_which_they_are_first_seen()
    {
        (string Section, double Score)[] answers = [("B", 1), ("A", 0), ("B", .5), ("C", 1), ("A", 1)];

        var sections = Tally.By(answers, answer => answer.Section, answer => answer.Score);

        Assert.Equal(
            [("B", new Tally(2, 1.5)), ("A", new Tally(2, 1)), ("C", new Tally(1, 1))],
            sections.AsEnumerable());
    }
}
