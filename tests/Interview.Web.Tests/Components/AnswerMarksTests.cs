using Bunit;
using Interview.Questions;
using Interview.Questions.Tests;
using Interview.Web.Features.Answering;

namespace Interview.Web.Tests.Components;

public sealed class AnswerMarksTests : BunitContext
{
    private static readonly Question Single = Samples.Read(Samples.SingleChoice);
    private static readonly Question Several = Samples.Read(Samples.MultipleChoice);
    private static readonly Question Claim = Samples.Read(Samples.TrueFalse);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1")]
    public void Before_it_is_revealed_no_option_is_marked(string picked)
    {
        var input = this.Show(Single, [0, 1, 2], value: picked);

        Assert.All(input.FindAll(".choice"), option => Assert.Equal("none", option.GetAttribute("data-state")));
        Assert.Empty(input.FindAll(".choice-mark"));
    }

    [Fact]
    public void Revealed_a_wrong_pick_and_the_right_option_are_marked_in_words()
    {
        var input = this.Show(Single, [1, 0, 2], value: "0", isRevealed: true);

        Assert.Equal(["wrong", "missed", "none"], States(input));
        Assert.Equal(
            ["Not right", "The right answer"], input.FindAll(".choice-mark").Select(mark => mark.TextContent.Trim()));
    }

    [Fact]
    public void Revealed_several_picks_are_marked_each_by_itself()
    {
        var several = this.Show(Several, [0, 1, 2, 3], value: "0,1", isRevealed: true);
        Assert.Equal(["right", "wrong", "missed", "none"], States(several));
        Assert.Equal(["wrong", "missed"], States(this.Show(Claim, [], value: "true", isRevealed: true)));
        Assert.Equal(["none", "right"], States(this.Show(Claim, [], value: "false", isRevealed: true)));
    }

    [Fact]
    public void Locked_it_takes_nothing()
    {
        Assert.True(this.Show(Single, [0, 1, 2], isLocked: true).Find("fieldset").HasAttribute("disabled"));
        Assert.False(this.Show(Single, [0, 1, 2]).Find("fieldset").HasAttribute("disabled"));
    }

    private static IEnumerable<string?> States(IRenderedComponent<AnswerInput> input) =>
        input.FindAll(".choice").Select(option => option.GetAttribute("data-state"));
}
