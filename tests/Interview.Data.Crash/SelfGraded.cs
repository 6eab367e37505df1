using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Interview.Questions;

namespace Interview.Data.Crash;

/// <summary>A question for tests: the answer is the score that it gets, such as <c>0.5</c>.</summary>
public sealed record SelfGraded : Question
{
    /// <inheritdoc/>
    public override string Kind => "self-graded";

    /// <inheritdoc/>
    public override int OptionCount => 4;

    /// <inheritdoc/>
    public override RichText RightAnswer => Say("1");

    /// <summary>A question with an id and a wording; its source is both.</summary>
    public static SelfGraded Ask(string id, string wording = "How much is it worth?") => new()
    {
        Id = id,
        Title = id,
        Topic = "tests/tests",
        Level = 1,
        Tags = [],
        Sources = [],
        Scenario = null,
        Check = null,
        Prompt = Say(wording),
        Explanation = Say("Because you said so."),
        CommonAnswer = null,
        Source = $"{id}: {wording}",
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}: {wording}"))),
    };

    /// <summary>A quiz of one section A and one section B, of equal size.</summary>
    public static Quiz Quiz(string slug, params Question[] questions) => new(
        slug,
        "A quiz",
        Say("For tests."),
        TimeSpan.FromMinutes(30),
        [
            new QuizSection("A", "The first half", [.. questions[..(questions.Length / 2)]]),
            new QuizSection("B", "The second half", [.. questions[(questions.Length / 2)..]]),
        ]);

    /// <inheritdoc/>
    public override ResponseReading Read(string submitted) =>
        double.TryParse(submitted, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1
            ? new ResponseReading(score.ToString(CultureInfo.InvariantCulture), null)
            : new ResponseReading(null, "Type a number from 0 to 1.");

    /// <inheritdoc/>
    public override Grade Mark(string response) => new(double.Parse(response, CultureInfo.InvariantCulture), []);

    /// <inheritdoc/>
    public override RichText Describe(string response) => Say(response);

    private static RichText Say(string text) => new(text, text);
}
