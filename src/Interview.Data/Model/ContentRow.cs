namespace Interview.Data.Model;

/// <summary>The text of a question that somebody was asked: an edit of the bank changes no answered question.</summary>
internal sealed class ContentRow
{
    /// <summary>SHA-256 of the text in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string QuestionId { get; init; }

    public required string Source { get; init; }
}
