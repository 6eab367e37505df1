using Interview.Practice;

namespace Interview.Data.Model;

/// <summary>An answer. Rows are only added: a trigger refuses to change one, but for whose it is.</summary>
internal sealed class AttemptRow
{
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>The session, or null for a single question.</summary>
    public required Guid? SessionId { get; init; }

    /// <summary>The item's index in the session, or null for a single question.</summary>
    public required int? Place { get; init; }

    public required string QuestionId { get; init; }

    public required string ContentHash { get; init; }

    public required long Seed { get; init; }

    /// <summary>Which try it is, from 1; the last try of an item is the one that counts.</summary>
    public required int Try { get; init; }

    public required string Response { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Score { get; init; }

    public required Certainty? Certainty { get; init; }

    public required DateTimeOffset At { get; init; }
}
