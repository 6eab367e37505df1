using Interview.Questions.Kinds;

namespace Interview.Questions.Tests.Kinds;

public sealed class ChoiceTests
{
    private readonly ChoiceQuestion _single = (ChoiceQuestion)Samples.Read(Samples.SingleChoice);
    private readonly ChoiceQuestion _multiple = (ChoiceQuestion)Samples.Read(Samples.MultipleChoice);

    [Fact]
    public void Options_are_read_in_the_order_of_the_file_and_fit_into_a_label()
    {
        Assert.Equal(
            ["At least one replica.", "Possibly nothing.", "Every replica."],
            _single.Options.Select(option => option.Text.Html));
        Assert.Equal([true, false, false], _single.Options.Select(option => option.IsRight));
    }

    [Fact]
    public void A_misconception_ends_at_the_first_full_stop_and_feedback_follows()
    {
        Assert.Equal(
            [null, "sets can miss", "a quorum is everybody"], _single.Options.Select(option => option.Misconception));
        Assert.Equal("With <code>W + R &gt; N</code> they cannot.", _single.Options[1].Feedback!.Html);
        Assert.Equal("It is any set that is large enough.", _single.Options[2].Feedback!.Plain);
    }

    [Fact]
    public void The_prompt_is_without_the_options()
    {
        Assert.Equal("<p>What do both sets share?</p>", _single.Prompt.Html);
        Assert.Equal("Two sets of two out of three share one.", _single.Explanation.Plain);
        Assert.Null(_single.CommonAnswer);
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 0)]
    [InlineData("2", 0)]
    public void A_single_choice_is_right_or_wrong(string response, double score) =>
        Assert.Equal(score, _single.Mark(response).Score);

    // Right are 0 and 2. The rule: right picks minus wrong picks, by the number of right options, never below 0.
    [Theory]
    [InlineData("0,2", 1)]
    [InlineData("0", 0.5)]
    [InlineData("0,1", 0)]
    [InlineData("0,1,2", 0.5)]
    [InlineData("0,1,2,3", 0)]
    [InlineData("1,3", 0)]
    public void A_wrong_pick_takes_a_right_one_away(string response, double score) =>
        Assert.Equal(score, _multiple.Mark(response).Score);

    [Fact]
    public void A_wrong_pick_is_remarked_with_its_misconception()
    {
        var remarks = _multiple.Mark("0,1,3").Remarks;

        Assert.Equal(["W = 1, R = 1", "W = 1, R = 2"], remarks.Select(remark => remark.About.Plain));
        Assert.Equal("any two sets meet", remarks[0].Misconception);
        Assert.Equal("The sum has to exceed N.", remarks[1].Feedback.Plain);
    }

    [Theory]
    [InlineData("2,0", "0,2")]
    [InlineData(" 0 , 2 ", "0,2")]
    [InlineData("0,0,0", "0")]
    public void Picks_are_stored_in_the_order_of_the_file_and_once(string submitted, string canonical) =>
        Assert.Equal(canonical, _multiple.Read(submitted).Response);

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("-1")]
    [InlineData("4")]
    [InlineData("0,")]
    [InlineData("0;1")]
    [InlineData("99999999999999999999")]
    [InlineData("٣")]
    public void What_is_no_pick_is_answered_with_what_to_do(string submitted)
    {
        Assert.Equal((null, "Pick at least one option."), Both(_multiple.Read(submitted)));
        Assert.Equal((null, "Pick one option."), Both(_single.Read(submitted)));
        Assert.Throws<ArgumentException>(() => _multiple.Mark(submitted));
    }

    [Fact]
    public void A_single_choice_takes_one_pick()
    {
        Assert.Null(_single.Read("0,1").Response);
        Assert.Null(_multiple.Read(new string('0', 1_000_000)).Response);
    }

    [Fact]
    public void Responses_are_described_by_the_words_of_the_options()
    {
        Assert.Equal("Possibly nothing.", _single.Describe("1").Html);
        Assert.Equal("<ul><li>W = 2, R = 2</li><li>W = 3, R = 1</li></ul>", _multiple.RightAnswer.Html);
        Assert.Throws<ArgumentException>(() => _multiple.Describe("2,0"));
    }

    [Fact]
    public void A_question_prints_as_its_id_and_an_option_as_its_words()
    {
        Assert.Equal("replication/overlap", $"{_single}");
        Assert.Equal("At least one replica.", $"{_single.Options[0]}");
    }

    private static (string? Response, string? Problem) Both(ResponseReading reading) =>
        (reading.Response, reading.Problem);
}
