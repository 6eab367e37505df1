using System.Diagnostics.CodeAnalysis;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.TrueFalse;

/// <summary>A claim to judge; the score is 1 or 0.</summary>
/// <remarks>The canonical response is <c>true</c> or <c>false</c>.</remarks>
public sealed record TrueFalseQuestion : Question
{
    private const string True = "true";
    private const string False = "false";

    [SetsRequiredMembers]
    internal TrueFalseQuestion(QuestionHead head, bool answer, string misconception, RichText feedback)
        : base(head)
    {
        (Answer, Misconception, Feedback) = (answer, misconception, feedback);
    }

    /// <inheritdoc/>
    public override string Kind => TrueFalseKind.KindName;

    /// <summary>Whether the claim is true.</summary>
    public required bool Answer { get; init; }

    /// <summary>The named misconception behind the wrong judgement.</summary>
    public required string Misconception { get; init; }

    /// <summary>What to say to one who judges wrongly.</summary>
    public required RichText Feedback { get; init; }

    /// <inheritdoc/>
    public override RichText RightAnswer => Word(Answer);

    /// <inheritdoc/>
    public override ResponseReading Read(string submitted)
    {
        var word = submitted.Length <= 16 ? submitted.Trim() : "";
        return word.Equals(True, StringComparison.OrdinalIgnoreCase) ? new ResponseReading(True, Problem: null)
            : word.Equals(False, StringComparison.OrdinalIgnoreCase) ? new ResponseReading(False, Problem: null)
            : new ResponseReading(Response: null, "Say whether the claim is true or false.");
    }

    /// <inheritdoc/>
    public override Grade Mark(string response)
    {
        RequireCanonical(response);
        return response == True == Answer
            ? new Grade(1, [])
            : new Grade(0, [new Remark(Describe(response), Misconception, Feedback)]);
    }

    /// <inheritdoc/>
    public override RichText Describe(string response)
    {
        RequireCanonical(response);
        return Word(response == True);
    }

    /// <inheritdoc/>
    public bool Equals(TrueFalseQuestion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private static RichText Word(bool isTrue) => RichText.Of(isTrue ? "True" : "False");
}
