using Interview.Questions.Kinds.TrueFalse;

namespace Interview.Questions.Tests.Kinds;

public sealed class TrueFalseTests
{
    private readonly TrueFalseQuestion _claim = (TrueFalseQuestion)Samples.Read(Samples.TrueFalse);

    [Fact]
    public void The_claim_is_without_its_misconception()
    {
        Assert.Equal("Overlapping quorums alone make reads linearizable.", _claim.Prompt.Plain);
        Assert.Equal("overlap is linearizability", _claim.Misconception);
        Assert.Equal("False", _claim.RightAnswer.Plain);
        Assert.Equal(0, _claim.OptionCount);
    }

    [Fact]
    public void Those_who_judge_wrongly_hear_why()
    {
        Assert.Equal(1, _claim.Mark("false").Score);
        Assert.Empty(_claim.Mark("false").Remarks);

        var grade = _claim.Mark("true");
        var remark = Assert.Single(grade.Remarks);
        Assert.Equal(0, grade.Score);
        Assert.Equal("True", remark.About.Plain);
        Assert.Equal("While a write is under way, two readers may disagree.", remark.Feedback.Plain);
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData(" False ", "false")]
    [InlineData("yes", null)]
    [InlineData("", null)]
    [InlineData("true\0", null)]
    public void Only_true_and_false_are_judgements(string submitted, string? response) =>
        Assert.Equal(response, _claim.Read(submitted).Response);
}
