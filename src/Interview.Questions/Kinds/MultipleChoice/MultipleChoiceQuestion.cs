using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.MultipleChoice;

/// <summary>
/// A choice with one or more right options; the score is right picks minus wrong picks, by the number of right options,
/// and not below 0.
/// </summary>
public sealed record MultipleChoiceQuestion : ChoiceQuestion
{
    [SetsRequiredMembers]
    internal MultipleChoiceQuestion(QuestionHead head, ImmutableArray<ChoiceOption> options)
        : base(head, options)
    {
    }

    /// <inheritdoc/>
    public override string Kind => MultipleChoiceKind.KindName;

    private protected override string Request => "Pick at least one option.";

    /// <inheritdoc/>
    public bool Equals(MultipleChoiceQuestion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool IsComplete(int picks) => picks > 0;

    private protected override double Score(ImmutableArray<ChoiceOption> picked)
    {
        var right = picked.Count(option => option.IsRight);
        var wrong = picked.Length - right;
        return Math.Max(0, (double)(right - wrong) / Options.Count(option => option.IsRight));
    }
}
