using AngleSharp.Dom;
using Bunit;
using Interview.Questions;
using Interview.Questions.Tests;
using Interview.Web.Features.Answering;

namespace Interview.Web.Tests.Components;

public sealed class AnswerInputTests : BunitContext
{
    private static readonly Question Single = Samples.Read(Samples.SingleChoice);
    private static readonly Question Several = Samples.Read(Samples.MultipleChoice);
    private static readonly Question Claim = Samples.Read(Samples.TrueFalse);
    private static readonly Question Number = Samples.Read(Samples.Numeric);

    [Fact]
    public void Options_stand_in_the_given_order_and_are_named_by_their_place_on_the_screen()
    {
        var input = this.Show(Single, [2, 0, 1]);

        Assert.Equal(["Every replica.", "At least one replica.", "Possibly nothing."], Texts(input));
        Assert.Equal(["0", "1", "2"], Attributes(input, "value"));
        Assert.All(input.FindAll("input"), option => Assert.Equal("radio", option.GetAttribute("type")));
    }

    [Fact]
    public void Options_of_which_several_are_right_are_boxes()
    {
        var input = this.Show(Several, [3, 1, 2, 0]);

        Assert.Equal(["W = 1, R = 2", "W = 1, R = 1", "W = 3, R = 1", "W = 2, R = 2"], Texts(input));
        Assert.All(input.FindAll("input"), option => Assert.Equal("checkbox", option.GetAttribute("type")));
    }

    [Fact]
    public void A_claim_is_true_or_false()
    {
        var input = this.Show(Claim, []);

        Assert.Equal(["True", "False"], Texts(input));
        Assert.Equal(["true", "false"], Attributes(input, "value"));
    }

    [Fact]
    public void A_number_is_typed_in_the_unit_that_is_named()
    {
        var input = this.Show(Number, []);

        Assert.Equal("A number, in s", input.Find("label span").TextContent);
        Assert.Equal("text", input.Find("input").GetAttribute("type"));
    }

    [Fact]
    public void The_keys_1_to_n_go_down_the_screen()
    {
        Assert.Equal(["1", "2", "3"], Attributes(this.Show(Single, [2, 0, 1]), "data-key"));
        Assert.Equal(["1", "2"], Attributes(this.Show(Claim, []), "data-key"));
    }

    [Fact]
    public void What_was_picked_is_checked()
    {
        Assert.Equal([false, true, false], Checked(this.Show(Single, [2, 0, 1], value: "1")));
        Assert.Equal([true, false, false, true], Checked(this.Show(Several, [0, 1, 2, 3], value: "0,3")));
        Assert.Equal([false, true], Checked(this.Show(Claim, [], value: "false")));
        Assert.Equal("9.8", this.Show(Number, [], value: "9.8").Find("input").GetAttribute("value"));
    }

    [Fact]
    public void A_pick_replaces_the_last_one_and_a_box_says_only_which_it_is()
    {
        Assert.Equal("2", Picked(Single, [2, 0, 1], value: "0", place: 2));
        Assert.Equal("box 0", Picked(Several, [0, 1, 2, 3], value: "2", place: 0));
        Assert.Equal("box 3", Picked(Several, [0, 1, 2, 3], value: "0,3", place: 3));
        Assert.Equal("false", Picked(Claim, [], value: "true", place: 1));
    }

    private string? Picked(Question question, int[] order, string value, int place)
    {
        string? picked = null;
        var input = Render<AnswerInput>(answer => answer
            .Add(it => it.Question, question)
            .Add(it => it.Order, [.. order])
            .Add(it => it.Value, value)
            .Add(it => it.ValueChanged, now => picked = now)
            .Add(it => it.Toggled, box => picked = $"box {box}"));
        input.FindAll("input")[place].Change(true);
        return picked;
    }

    private static IEnumerable<string> Texts(IRenderedComponent<AnswerInput> input) =>
        input.FindAll(".choice-text").Select(text => text.TextContent.Trim());

    private static IEnumerable<string?> Attributes(IRenderedComponent<AnswerInput> input, string name) =>
        input.FindAll("input").Select(option => option.GetAttribute(name));

    private static IEnumerable<bool> Checked(IRenderedComponent<AnswerInput> input) =>
        input.FindAll("input").Select(option => option.IsChecked());
}
