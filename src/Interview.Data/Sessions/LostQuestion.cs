using Interview.Questions;

namespace Interview.Data.Sessions;

/// <summary>
/// Stands for a frozen question whose text today's reader no longer understands. The rest of the session stays usable,
/// and the text, which holds the right answer, stays hidden.
/// </summary>
internal sealed record LostQuestion : Question
{
    private static readonly RichText Sorry = Say("This question is from an earlier version and cannot be shown.");

    /// <inheritdoc/>
    public override string Kind => "lost";

    /// <inheritdoc/>
    public override RichText RightAnswer => Sorry;

    /// <summary>The stand-in for a question.</summary>
    public static LostQuestion Of(string id, string contentHash) => new()
    {
        Id = id,
        Title = id,
        Topic = id,
        Level = 1,
        Tags = [],
        Sources = [],
        Scenario = null,
        Check = null,
        Prompt = Sorry,
        Explanation = Sorry,
        CommonAnswer = null,
        Source = "",
        ContentHash = contentHash,
    };

    /// <inheritdoc/>
    public override ResponseReading Read(string submitted) =>
        new(null, "This question can no longer be answered; go on to the next one.");

    /// <inheritdoc/>
    /// <remarks>There is nothing to say to the answer. Its score is the one that was saved with it.</remarks>
    public override Grade Mark(string response) => new(0, []);

    /// <inheritdoc/>
    public override RichText Describe(string response) => Sorry;

    private static RichText Say(string sentence) => new($"<p>{sentence}</p>", sentence);
}
