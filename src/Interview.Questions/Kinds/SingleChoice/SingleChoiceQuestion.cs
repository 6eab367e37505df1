using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.SingleChoice;

/// <summary>A choice with exactly one right option; the score is 1 for it and 0 for any other.</summary>
public sealed record SingleChoiceQuestion : ChoiceQuestion
{
    [SetsRequiredMembers]
    internal SingleChoiceQuestion(QuestionHead head, ImmutableArray<ChoiceOption> options)
        : base(head, options)
    {
    }

    /// <inheritdoc/>
    public override string Kind => SingleChoiceKind.KindName;

    private protected override string Request => "Pick one option.";

    /// <inheritdoc/>
    public bool Equals(SingleChoiceQuestion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool IsComplete(int picks) => picks == 1;

    private protected override double Score(ImmutableArray<ChoiceOption> picked) => picked[0].IsRight ? 1 : 0;
}
