using System.Globalization;

namespace Interview.Simulation.Scenarios;

/// <summary>The value of a fact: a whole number, an exact fraction, a yes or no, or a word.</summary>
public abstract record FactValue
{
    /// <summary>The value as a learner reads and types it.</summary>
    public abstract string Text { get; }

    /// <summary>Whether a text says this value.</summary>
    /// <param name="text">
    /// A whole number, a decimal, a fraction such as <c>2/3</c>, a percentage such as <c>66.7 %</c>, <c>yes</c>,
    /// <c>no</c> or a word. A decimal or percentage says the value if the value, rounded to as many digits as the
    /// text has, is the number written.
    /// </param>
    /// <remarks>
    /// 2/3 is said by <c>2/3</c>, <c>4/6</c>, <c>0.667</c>, <c>0,667</c>, <c>66.7 %</c> and <c>67%</c>, not by
    /// <c>0.66</c>. A whole number (also <c>0 %</c>, <c>1.0</c> and <c>100 %</c>) says only itself: seldom is not
    /// never. A half is rounded away from 0. Words may be written in capitals. The rules are the same in every culture.
    /// </remarks>
    public abstract bool IsSaidBy(string text);
}

/// <summary>A count.</summary>
/// <param name="Number">The count.</param>
public sealed record WholeValue(int Number) : FactValue
{
    /// <inheritdoc/>
    public override string Text => Number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool IsSaidBy(string text) => NumberText.Read(text)?.Says(Fraction.Of(Number, 1)) == true;
}

/// <summary>An exact share or ratio.</summary>
/// <param name="Number">The number.</param>
public sealed record FractionValue(Fraction Number) : FactValue
{
    /// <inheritdoc/>
    public override string Text => Number.ToString();

    /// <inheritdoc/>
    public override bool IsSaidBy(string text) => NumberText.Read(text)?.Says(Number) == true;
}

/// <summary>A yes or a no.</summary>
/// <param name="IsYes">Whether it is yes.</param>
public sealed record YesNoValue(bool IsYes) : FactValue
{
    /// <inheritdoc/>
    public override string Text => IsYes ? "yes" : "no";

    /// <inheritdoc/>
    public override bool IsSaidBy(string text) => text.Trim().Equals(Text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One of several words, or the reason why there is no number.</summary>
/// <param name="Word">The word or words, such as <c>reads only</c>.</param>
public sealed record WordValue(string Word) : FactValue
{
    /// <inheritdoc/>
    public override string Text => Word;

    /// <inheritdoc/>
    public override bool IsSaidBy(string text) => text.Trim().Equals(Word, StringComparison.OrdinalIgnoreCase);
}
