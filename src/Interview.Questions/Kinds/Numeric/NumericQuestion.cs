using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.Numeric;

/// <summary>A number to work out; the score is 1 within the tolerance and 0 outside.</summary>
/// <remarks>
/// <para>The canonical response is the number with a decimal point, a blank and the unit: <c>9.778 s</c>.</para>
/// <para>
/// A learner may leave the unit out and may write a decimal comma, a power of ten (<c>1e3</c>) and groups of thousands
/// next to a decimal mark (<c>1.234,5</c>). A comma before exactly three digits (<c>1,000</c>) could be either; it is a
/// decimal comma where the answer is asked for with decimals, and else the learner is asked to write it plainly.
/// </para>
/// </remarks>
public sealed record NumericQuestion : Question
{
    [SetsRequiredMembers]
    internal NumericQuestion(
        QuestionHead head, Quantity answer, Quantity tolerance, ImmutableArray<NumericMistake> mistakes)
        : base(head)
    {
        (Answer, Tolerance, Mistakes) = (answer, tolerance, mistakes);
    }

    /// <inheritdoc/>
    public override string Kind => NumericKind.KindName;

    /// <summary>The right number.</summary>
    public required Quantity Answer { get; init; }

    /// <summary>How far off a right response may be, in the same unit; 0 where it must be exact.</summary>
    public required Quantity Tolerance { get; init; }

    /// <summary>Numbers that a known misconception leads to.</summary>
    public required ImmutableArray<NumericMistake> Mistakes { get; init; }

    /// <summary>The unit to answer in; empty where there is none. It may be shown beside the field.</summary>
    public string Unit => Answer.Unit;

    /// <inheritdoc/>
    public override RichText RightAnswer => RichText.Of(Answer.ToString());

    private bool AsksForDecimals => Answer.Value.Scale > 0 || Tolerance.Value.Scale > 0;

    /// <inheritdoc/>
    public override ResponseReading Read(string submitted)
    {
        if (NumberText.Cut(submitted) is not { } text)
        {
            return Problem(Unit.Length == 0 ? "Write a number." : $"Write a number in {Unit}.");
        }

        if (text.Unit.Length > 0 && text.Unit != Unit)
        {
            return Problem(Unit.Length == 0 ? "Write the number without a unit." : $"Give the number in {Unit}.");
        }

        return text.Value(commaMayGroup: !AsksForDecimals) is { } value
            ? new ResponseReading(new Quantity(value, Unit).ToString(), Problem: null)
            : Problem("Write the number with a point before the decimals, no marks elsewhere and at most 28 digits.");
    }

    /// <inheritdoc/>
    public override Grade Mark(string response)
    {
        var value = Value(response);
        if (IsNear(value, Answer.Value))
        {
            return new Grade(1, []);
        }

        var mistake = Mistakes.FirstOrDefault(mistake => IsNear(value, mistake.Value.Value));
        return new Grade(
            0, mistake is null ? [] : [new Remark(Describe(response), mistake.Misconception, mistake.Feedback)]);
    }

    /// <inheritdoc/>
    public override RichText Describe(string response) => RichText.Of(new Quantity(Value(response), Unit).ToString());

    /// <inheritdoc/>
    public bool Equals(NumericQuestion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private static ResponseReading Problem(string sentence) => new(Response: null, sentence);

    private decimal Value(string response)
    {
        RequireCanonical(response);
        return NumberText.Cut(response)!.StrictValue()!.Value;
    }

    private bool IsNear(decimal value, decimal target) => Tolerance.Spans(value, target);
}

/// <summary>A number that a known misconception leads to.</summary>
/// <param name="Value">The number.</param>
/// <param name="Misconception">The name of the misconception.</param>
/// <param name="Feedback">What to say to one who gives it.</param>
public sealed record NumericMistake(Quantity Value, string Misconception, RichText Feedback);
