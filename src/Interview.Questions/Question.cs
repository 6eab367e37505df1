using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Interview.Questions.Reading;

namespace Interview.Questions;

/// <summary>A question of the bank; the derived types are the kinds.</summary>
/// <remarks>
/// Two questions are equal if they have the same id and were read from the same text; neither equality nor
/// <see cref="ToString"/> goes through the contents.
/// </remarks>
public abstract record Question
{
    /// <summary>A question of which every member is given by its initializer.</summary>
    protected Question()
    {
    }

    [SetsRequiredMembers]
    private protected Question(QuestionHead head)
    {
        (Id, Title, Topic, Level, Tags) = (head.Id, head.Title, head.Topic, head.Level, head.Tags);
        (Sources, Scenario, Check) = (head.Sources, head.Scenario, head.Check);
        (Prompt, Explanation, CommonAnswer) = (head.Prompt, head.Explanation, head.CommonAnswer);
        (Source, ContentHash) = (head.Source, head.ContentHash);
    }

    /// <summary>
    /// The id, which is also the file's path below <c>questions</c>, such as <c>replication/quorum-overlap</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The name of the kind, such as <c>single-choice</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>A short name for lists, without Markdown.</summary>
    public required string Title { get; init; }

    /// <summary>The topic's slug, such as <c>replication/quorum</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The difficulty, from 1 (a first encounter) to 5 (a senior specialist).</summary>
    public required int Level { get; init; }

    /// <summary>Free words to find it by.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>Where the explanation can be checked; at least one.</summary>
    public required ImmutableArray<Citation> Sources { get; init; }

    /// <summary>
    /// The scenario that shows it, as slug and query, such as <c>quorum?n=3&amp;w=2&amp;r=2</c>, or null.
    /// </summary>
    public required string? Scenario { get; init; }

    /// <summary>What the simulator must confirm, or null where nothing can be computed.</summary>
    public required Check? Check { get; init; }

    /// <summary>What is asked.</summary>
    public required RichText Prompt { get; init; }

    /// <summary>Why the right answer is right; shown after answering.</summary>
    public required RichText Explanation { get; init; }

    /// <summary>Where the common answer errs, or null where it does not; shown after answering.</summary>
    public required RichText? CommonAnswer { get; init; }

    /// <summary>
    /// The file's text with line feeds; what a session keeps, so that a later edit changes no answered question.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of <see cref="Source"/> as UTF-8, in lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>How many options can be shown in any order; 0 where there are none.</summary>
    public virtual int OptionCount => 0;

    /// <summary>The right answer as text with the format of <see cref="Describe"/>.</summary>
    public abstract RichText RightAnswer { get; }

    /// <summary>Reads what a learner submitted; anybody can send anything.</summary>
    /// <param name="submitted">The submitted text.</param>
    /// <returns>The canonical response, or what is wrong with it and what to do.</returns>
    public abstract ResponseReading Read(string submitted);

    /// <summary>Marks a response.</summary>
    /// <param name="response">A canonical response, as <see cref="Read"/> gave it.</param>
    /// <exception cref="ArgumentException">The response is not canonical.</exception>
    public abstract Grade Mark(string response);

    /// <summary>A response in words, for reviews.</summary>
    /// <param name="response">A canonical response, as <see cref="Read"/> gave it.</param>
    /// <exception cref="ArgumentException">The response is not canonical.</exception>
    public abstract RichText Describe(string response);

    /// <inheritdoc/>
    public virtual bool Equals(Question? other) =>
        other is not null && EqualityContract == other.EqualityContract
        && Id == other.Id && ContentHash == other.ContentHash;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ContentHash);

    /// <summary>The id: a log line never carries a right answer.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Stops a response that <see cref="Read"/> did not give.</summary>
    private protected void RequireCanonical(string response)
    {
        if (Read(response).Response != response)
        {
            throw new ArgumentException($"The response is not in the canonical form of {Kind}.", nameof(response));
        }
    }
}
