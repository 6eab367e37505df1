using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds;

/// <summary>A question with options to pick.</summary>
/// <remarks>
/// The canonical response is the indexes of the picked options in the order of the file, ascending, with commas:
/// <c>2</c> or <c>0,3</c>. It does not depend on the order in which they were shown.
/// </remarks>
public abstract record ChoiceQuestion : Question
{
    // The longest response is all nine options; what is longer is no answer of a person.
    private const int MaxSubmitted = 100;

    [SetsRequiredMembers]
    private protected ChoiceQuestion(QuestionHead head, ImmutableArray<ChoiceOption> options)
        : base(head)
    {
        Options = options;
    }

    /// <summary>The options in the order of the file; at least two.</summary>
    public required ImmutableArray<ChoiceOption> Options { get; init; }

    /// <inheritdoc/>
    public override int OptionCount => Options.Length;

    /// <inheritdoc/>
    public override RichText RightAnswer => Together(Options.Where(option => option.IsRight));

    /// <summary>What to say to a response that is not one, such as "Pick one option.".</summary>
    private protected abstract string Request { get; }

    /// <inheritdoc/>
    public override ResponseReading Read(string submitted)
    {
        var picks = Picks(submitted);
        return picks is null || !IsComplete(picks.Count)
            ? new ResponseReading(Response: null, Request)
            : new ResponseReading(string.Join(',', picks), Problem: null);
    }

    /// <inheritdoc/>
    public override Grade Mark(string response)
    {
        var picked = Picked(response);
        var remarks = picked
            .Where(option => option.Feedback is not null)
            .Select(option => new Remark(option.Text, option.Misconception, option.Feedback!));
        return new Grade(Score(picked), [.. remarks]);
    }

    /// <inheritdoc/>
    public override RichText Describe(string response) => Together(Picked(response));

    /// <inheritdoc/>
    public virtual bool Equals(ChoiceQuestion? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether so many picks are an answer.</summary>
    private protected abstract bool IsComplete(int picks);

    /// <summary>What some picked options are worth, from 0 to 1.</summary>
    private protected abstract double Score(ImmutableArray<ChoiceOption> picked);

    private ImmutableArray<ChoiceOption> Picked(string response)
    {
        RequireCanonical(response);
        return [.. Picks(response)!.Select(index => Options[index])];
    }

    private SortedSet<int>? Picks(string submitted)
    {
        if (submitted.Length > MaxSubmitted)
        {
            return null;
        }

        var picks = new SortedSet<int>();
        foreach (var part in submitted.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || index >= Options.Length)
            {
                return null;
            }

            picks.Add(index);
        }

        return picks;
    }

    private static RichText Together(IEnumerable<ChoiceOption> options)
    {
        var texts = options.Select(option => option.Text).ToList();
        return texts is [var only]
            ? only
            : new RichText(
                $"<ul>{string.Concat(texts.Select(text => $"<li>{text.Html}</li>"))}</ul>",
                string.Join('\n', texts.Select(text => text.Plain)));
    }
}

/// <summary>An option of a choice.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsRight">Whether it is (one of) the right answer(s).</param>
/// <param name="Misconception">The named misconception that picking it stands for; null for a right option.</param>
/// <param name="Feedback">What to say to one who picks it, or null.</param>
public sealed record ChoiceOption(RichText Text, bool IsRight, string? Misconception, RichText? Feedback)
{
    /// <summary>What it says, and not whether it is right.</summary>
    public override string ToString() => Text.Plain;
}
