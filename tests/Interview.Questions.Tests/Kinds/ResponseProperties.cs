using FsCheck;
using FsCheck.Fluent;

namespace Interview.Questions.Tests.Kinds;

public sealed class ResponseProperties
{
    private static readonly Question[] Questions =
    [
        Samples.Read(Samples.SingleChoice),
        Samples.Read(Samples.MultipleChoice),
        Samples.Read(Samples.TrueFalse),
        Samples.Read(Samples.Numeric),
    ];

    // Arbitrary texts, and texts near to answers, of which many are read.
    private static readonly Gen<string> Submissions = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("0", "1", "2", "3", ",", ".", "-", " ", "s", "%", "e", "true", "9.778", "\0", "−").ArrayOf()
            .Select(string.Concat));

    [Fact]
    public void Anything_can_be_submitted_and_what_is_read_scores_from_0_to_1() =>
        Prop.ForAll(Submissions.ToArbitrary(), submitted => Questions.All(question => IsSound(question, submitted)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool IsSound(Question question, string submitted)
    {
        var reading = question.Read(submitted);
        if (reading.Response is not { } response)
        {
            return reading.Problem is { Length: > 0 };
        }

        return reading.Problem is null
            && question.Read(response).Response == response
            && question.Mark(response).Score is >= 0 and <= 1
            && question.Describe(response).Plain.Length > 0;
    }
}
