using System.Globalization;

namespace Interview.Web.Features.Quiz;

/// <summary>A sentence about what has been done.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="IsWarning">Whether the learner has to do something.</param>
public sealed record Notice(string Text, bool IsWarning)
{
    public static Notice NothingPicked { get; } = Warning("Answer first: pick an option or type a number.");

    public static Notice NotSure { get; } = Warning("Not saved yet: say how sure you are.");

    public static Notice EarlierStands { get; } = Warning("An empty answer is not saved; your earlier one stands.");

    public static Notice Warning(string text) => new(text, IsWarning: true);

    public static Notice Verdict(double score) => new(
        score switch { >= 1 => "Right.", > 0 => "Partly right.", _ => "Not right." }, IsWarning: false);

    public static Notice Saved(DateTimeOffset at) =>
        new($"Saved at {at.ToString("HH:mm:ss", CultureInfo.InvariantCulture)} UTC.", IsWarning: false);
}
