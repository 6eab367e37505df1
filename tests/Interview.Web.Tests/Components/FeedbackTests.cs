using Bunit;
using Interview.Practice;
using Interview.Questions;
using Interview.Questions.Tests;
using Interview.Web.Features.Answering;

namespace Interview.Web.Tests.Components;

public sealed class FeedbackTests : BunitContext
{
    [Theory]
    [InlineData(Samples.SingleChoice, "0", "Right", "right")]
    [InlineData(Samples.SingleChoice, "1", "Not right", "wrong")]
    [InlineData(Samples.MultipleChoice, "0", "Partly right: 50 % of the mark", "warning")]
    [InlineData(Samples.Numeric, "9.778 s", "Right", "right")]
    [InlineData(Samples.TrueFalse, "true", "Not right", "wrong")]
    public void The_verdict_is_said_in_words(
        string sample, string response, string verdict, string kind)
    {
        var feedback = Show(Samples.Read(sample), response);

        Assert.Equal(verdict, feedback.Find(".verdict").TextContent);
        Assert.Equal(kind, feedback.Find(".callout").GetAttribute("data-kind"));
    }

    [Fact]
    public void A_wrong_pick_is_answered_with_its_misconception_and_no_other()
    {
        var feedback = Show(Samples.Read(Samples.SingleChoice), "1");

        var misconception = Assert.Single(feedback.FindAll(".misconception"));
        Assert.Equal("Misconception sets can miss", misconception.TextContent);
        Assert.Contains("they cannot", feedback.Find(".remark").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_wrong_picks_are_answered_each_with_what_it_is_about()
    {
        var feedback = Show(Samples.Read(Samples.MultipleChoice), "1,3");

        Assert.Equal(
            ["W = 1, R = 1", "W = 1, R = 2"], feedback.FindAll(".remark-about").Select(about => about.TextContent));
    }

    [Fact]
    public void A_right_answer_has_no_misconception_and_still_its_reason()
    {
        var feedback = Show(Samples.Read(Samples.SingleChoice), "0");

        Assert.Empty(feedback.FindAll(".misconception"));
        Assert.Contains("share one", feedback.Find(".explanation").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_number_is_answered_with_the_right_one()
    {
        var feedback = Show(Samples.Read(Samples.Numeric), "12 s");

        Assert.Contains("The right answer: 9.778 s", feedback.Find(".callout").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_is_named_with_a_link_that_tells_it_nothing()
    {
        var source = Show(Samples.Read(Samples.MultipleChoice), "0").Find("cite");

        Assert.Equal(
            "D. K. Gifford, Weighted Voting for Replicated Data, SOSP 1979, section 2.",
            string.Join(' ', source.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                .Replace(" ,", ",", StringComparison.Ordinal));
        Assert.Equal("noopener noreferrer", source.QuerySelector("a")!.GetAttribute("rel"));
    }

    [Fact]
    public void Without_an_answer_it_says_so()
    {
        var feedback = Render<Feedback>(it => it
            .Add(shown => shown.Question, Samples.Read(Samples.SingleChoice))
            .Add(shown => shown.Grade, null));

        Assert.Equal("Not answered", feedback.Find(".verdict").TextContent);
    }

    [Fact]
    public void Certainty_has_three_levels_and_tells_which_one_is_picked()
    {
        Certainty? said = null;
        var input = Render<CertaintyInput>(it => it
            .Add(shown => shown.Value, Certainty.Low)
            .Add(shown => shown.ValueChanged, level => said = level));

        var labels = input.FindAll("label").Select(label => label.TextContent.Trim());
        Assert.Equal(["1 · not very", "2 · fairly", "3 · very"], labels);
        Assert.Equal([true, false, false], input.FindAll("input").Select(level => level.HasAttribute("checked")));

        input.FindAll("input")[2].Change(true);

        Assert.Equal(Certainty.High, said);
    }

    private IRenderedComponent<Feedback> Show(Question question, string response) =>
        Render<Feedback>(it => it
            .Add(shown => shown.Question, question)
            .Add(shown => shown.Grade, question.Mark(response)));
}
