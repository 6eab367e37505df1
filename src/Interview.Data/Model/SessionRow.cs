using Interview.Data.Sessions;

namespace Interview.Data.Model;

/// <summary>A run through a quiz.</summary>
internal sealed class SessionRow
{
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public required string Quiz { get; init; }

    public required string Title { get; init; }

    public required QuizMode Mode { get; init; }

    public required bool AsksCertainty { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset? Deadline { get; init; }

    /// <summary>When it was handed in; null also where the deadline ended it.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    public int Position { get; init; }

    /// <summary>When the session ended as seen at a given time, or null while it runs.</summary>
    public DateTimeOffset? EndedAt(DateTimeOffset now) => FinishedAt ?? (Deadline <= now ? Deadline : null);
}
