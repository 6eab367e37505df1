using FsCheck;
using FsCheck.Fluent;
using Interview.Questions;
using Interview.Questions.Kinds;
using Interview.Questions.Tests;
using Interview.Web.Features.Answering;

namespace Interview.Web.Tests.Components;

public sealed class ShownOptionsTests
{
    private static readonly ChoiceQuestion Several = (ChoiceQuestion)Samples.Read(Samples.MultipleChoice);

    [Fact]
    public void Whatever_the_order_the_picked_texts_are_what_is_submitted_and_shown_again() =>
        Prop.ForAll<ulong, int>((seed, some) =>
        {
            var order = OptionOrder.Shuffled(seed, Several.Options.Length);
            var places = Enumerable.Range(0, order.Length).Where(place => (some >> place & 1) != 0).ToList();
            var shown = string.Join(',', places);
            if (places.Count == 0)
            {
                return true;
            }

            var response = Several.Read(ShownOptions.ToSubmission(Several, order, shown)).Response!;
            var picked = response.Split(',').Select(index => Several.Options[int.Parse(index, null)]);
            return picked.ToHashSet().SetEquals(places.Select(place => Several.Options[order[place]]))
                && ShownOptions.FromResponse(Several, order, response) == shown;
        }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("0,x")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void What_is_no_place_on_the_screen_is_no_answer(string shown)
    {
        var submitted = ShownOptions.ToSubmission(Several, [3, 2, 1, 0], shown);

        Assert.Null(Several.Read(submitted).Response);
    }

    [Fact]
    public void A_claim_and_a_number_are_submitted_as_they_are()
    {
        Assert.Equal("true", ShownOptions.ToSubmission(Samples.Read(Samples.TrueFalse), [], "true"));
        Assert.Equal("1,5 s", ShownOptions.ToSubmission(Samples.Read(Samples.Numeric), [], "1,5 s"));
        Assert.Equal("1.5 s", ShownOptions.FromResponse(Samples.Read(Samples.Numeric), [], "1.5 s"));
    }

    [Fact]
    public void The_order_on_a_question_s_own_page_is_the_same_each_time_and_has_every_option_once()
    {
        var order = PracticeOrder.Of(Several);

        Assert.Equal(order, PracticeOrder.Of(Samples.Read(Samples.MultipleChoice)));
        Assert.Equal([0, 1, 2, 3], order.Order());
    }

    [Theory]
    [InlineData("", 0, "0")]
    [InlineData("2", 0, "0,2")]
    [InlineData("0,2", 0, "2")]
    [InlineData("0", 0, "")]
    public void A_box_changes_only_itself(string before, int place, string after) =>
        Assert.Equal(after, ShownOptions.Toggle(before, place));
}
