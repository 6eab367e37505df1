using System.Collections.Immutable;

namespace Interview.Questions.Kinds;

/// <summary>A question with options to pick.</summary>
/// <remarks>
/// The canonical response is the indexes of the picked options in the order of the file, ascending, with commas:
/// <c>2</c> or <c>0,3</c>. It does not depend on the order in which they were shown.
/// </remarks>
public abstract record ChoiceQuestion : Question
{
    /// <summary>The options in the order of the file; at least two.</summary>
    public required ImmutableArray<ChoiceOption> Options { get; init; }

    /// <inheritdoc/>
    public override int OptionCount => Options.Length;
}

/// <summary>An option of a choice.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsRight">Whether it is (one of) the right answer(s).</param>
/// <param name="Misconception">The named misconception that picking it stands for; null for a right option.</param>
/// <param name="Feedback">What to say to one who picks it, or null.</param>
public sealed record ChoiceOption(RichText Text, bool IsRight, string? Misconception, RichText? Feedback);
