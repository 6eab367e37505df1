namespace Interview.Data.Model;

/// <summary>A frozen question of a session.</summary>
internal sealed class SessionItemRow
{
    public required Guid SessionId { get; init; }

    /// <summary>The item's index in the session, from 0.</summary>
    public required int Place { get; init; }

    public required string Section { get; init; }

    public required string SectionTitle { get; init; }

    public required string QuestionId { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The seed of the option order: the bits of an unsigned number, as a signed one.</summary>
    public required long Seed { get; init; }

    public bool IsFlagged { get; init; }
}
