namespace Interview.Practice.Tests;

public sealed class CalibrationLevelTests
{
    [Theory]
    [InlineData(Certainty.High, 10, .7, CalibrationVerdict.SlightlyOverconfident)] // .1² * 10 = .1
    [InlineData(Certainty.High, 10, .5, CalibrationVerdict.Overconfident)] // .3² * 10 = .9
    [InlineData(Certainty.High, 51, .7, CalibrationVerdict.Overconfident)] // .1² * 51 = .51
    [InlineData(Certainty.High, 10, .8, CalibrationVerdict.Calibrated)]
    [InlineData(Certainty.High, 10, 1, CalibrationVerdict.Calibrated)]
    [InlineData(Certainty.Middle, 3, 2.0 / 3, CalibrationVerdict.Calibrated)]
    [InlineData(Certainty.Middle, 10, .6, CalibrationVerdict.SlightlyOverconfident)]
    [InlineData(Certainty.Middle, 10, .9, CalibrationVerdict.SlightlyUnderconfident)]
    [InlineData(Certainty.Middle, 20, 1, CalibrationVerdict.Underconfident)] // .2² * 20 = .8
    [InlineData(Certainty.Low, 10, 0, CalibrationVerdict.Calibrated)]
    [InlineData(Certainty.Low, 4, 1, CalibrationVerdict.SlightlyUnderconfident)] // (1/3)² * 4 = .44
    [InlineData(Certainty.Low, 5, 1, CalibrationVerdict.Underconfident)] // (1/3)² * 5 = .56
    public void A_level_is_judged_by_its_distance_from_the_band_and_the_number_of_answers(
        Certainty level, int count, double share, CalibrationVerdict verdict) =>
        Assert.Equal(verdict, CalibrationLevel.Of(level, count, share).Verdict);

    [Fact]
    public void A_share_summed_up_from_tenths_is_on_its_limit()
    {
        var share = Enumerable.Repeat(.1, 8).Sum();

        Assert.NotEqual(.8, share);
        Assert.Equal(CalibrationVerdict.Calibrated, CalibrationLevel.Of(Certainty.High, 1000, share).Verdict);
    }

    [Fact]
    public void No_answers_cannot_be_judged() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CalibrationLevel.Of(Certainty.Low, 0, 0));
}
