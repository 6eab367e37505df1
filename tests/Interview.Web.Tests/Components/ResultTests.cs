using Bunit;
using Interview.Data.Sessions;
using Interview.Practice;
using Interview.Web.Features.History;
using Interview.Web.Features.Results;

namespace Interview.Web.Tests.Components;

public sealed class ResultTests : BunitContext
{
    [Theory]
    [InlineData(1.0, "right", "Right", false, "W = 2, R = 2W = 3, R = 1")]
    [InlineData(0.5, "part", "Partly right", true, "W = 2, R = 2")]
    [InlineData(0.0, "wrong", "Not right", true, "W = 1, R = 1")]
    [InlineData(null, "wrong", "Not answered", true, "none")]
    public void A_reviewed_question_says_what_was_given_and_what_is_right(
        double? score, string state, string word, bool showsRight, string given)
    {
        var review = Render<ReviewItem>(it => it.Add(shown => shown.Item, Sessions.Item(4, score)));

        Assert.Equal(state, review.Find(".review-item").GetAttribute("data-state"));
        Assert.Equal(word, review.Find(".review-state").TextContent.Trim());
        Assert.StartsWith("5. ", review.Find(".review-title").TextContent, StringComparison.Ordinal);
        Assert.Equal(given, review.FindAll("dd")[0].TextContent.Trim());
        Assert.Equal(showsRight ? 2 : 1, review.FindAll("dd").Count);
        Assert.NotEmpty(review.FindAll(".explanation"));
    }

    [Fact]
    public void A_wrong_answer_is_open_and_names_its_misconception()
    {
        var review = Render<ReviewItem>(it => it.Add(shown => shown.Item, Sessions.Item(0, 0)));

        Assert.True(review.Find("details").HasAttribute("open"));
        Assert.Contains("any two sets meet", review.Find(".misconception").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void How_sure_one_was_stands_beside_the_answer()
    {
        var review = Render<ReviewItem>(it => it.Add(shown => shown.Item, Sessions.Item(0, 1, Certainty.Middle)));

        Assert.Contains("2 of 3", review.Find("dd .aside").TextContent, StringComparison.Ordinal);
    }

    // Marks (right, wrong): sure 1 (1, 0), sure 2 (2, -2), sure 3 (3, -6). Half of two answers are right, which is
    // worth 0.5 at best with one level for all; a tenth of the difference is the bonus.
    [Theory]
    [InlineData(Certainty.High, Certainty.Low, "1.5", "a bonus of 10 %", "60 %")]
    [InlineData(Certainty.Low, Certainty.High, "−2.5", "30 % off", "20 %")]
    [InlineData(Certainty.High, Certainty.Middle, "0.5", "no bonus", "50 %")]
    public void Knowing_what_one_knows_is_a_second_figure(
        Certainty ofRight, Certainty ofWrong, string mark, string bonus, string together)
    {
        var calibration = Show((1, ofRight), (0, ofWrong));

        Assert.Equal([mark, together], calibration.FindAll("p strong").Select(figure => figure.TextContent));
        Assert.Contains(bonus, calibration.Find("p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_level_says_how_its_answers_compare_with_what_it_pays_for()
    {
        var calibration = Show((1, Certainty.Low), (0, Certainty.High), (0, Certainty.High));

        Assert.Equal(
            [
                "1 · not very|1|100 %|under 67 %|slightly too careful",
                "3 · very|2|0 %|over 80 %|too sure",
            ],
            calibration.FindAll("tbody tr").Select(row =>
                string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))));
    }

    [Fact]
    public void The_trend_runs_from_the_oldest_to_the_newest_between_0_and_100_percent()
    {
        var trend = Trend(Sessions.Run(4, 10), Sessions.Run(3, null), Sessions.Run(2, 0), Sessions.Run(1, 5));

        Assert.Equal("Scores: 50 %, 0 %, 100 %", trend.Find("svg").GetAttribute("aria-label"));
        var levels = trend.FindAll("line").Select(line => Of(line, "y1")).ToList();
        var points = trend.FindAll("circle").Select(point => (X: Of(point, "cx"), Y: Of(point, "cy"))).ToList();
        Assert.Equal([levels[1], levels[0], levels[2]], points.Select(point => point.Y));
        Assert.True(points[0].X < points[1].X && points[1].X < points[2].X);
        Assert.Equal(points[1].X - points[0].X, points[2].X - points[1].X, precision: 1);
    }

    [Fact]
    public void One_run_is_no_trend() =>
        Assert.Empty(Trend(Sessions.Run(2, 10), Sessions.Run(1, null)).Markup.Trim());

    private IRenderedComponent<Calibration> Show(params (double Score, Certainty Level)[] answers) =>
        Render<Calibration>(it => it.Add(shown => shown.Summary, CertaintyMarking.Summarize(answers)!));

    private IRenderedComponent<Trend> Trend(params HistoryEntry[] runs) =>
        Render<Trend>(it => it.Add(shown => shown.Runs, runs));

    private static double Of(AngleSharp.Dom.IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!, System.Globalization.CultureInfo.InvariantCulture);
}
