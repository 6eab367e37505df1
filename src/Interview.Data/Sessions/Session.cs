using System.Collections.Immutable;

namespace Interview.Data.Sessions;

/// <summary>A run through a quiz, as stored: reload, another tab or another server sees the same.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Quiz">The slug of the quiz it was started from.</param>
/// <param name="Title">The quiz's title at the start, with what sort of run it is ("…, the wrong ones again").</param>
/// <param name="Mode">How it unfolds.</param>
/// <param name="AsksCertainty">Whether the learner says how sure they are.</param>
/// <param name="StartedAt">The server's time of the start, UTC.</param>
/// <param name="Deadline">The server's time after which no answer counts; null in practice.</param>
/// <param name="FinishedAt">When it was handed in or its deadline passed; null while it runs.</param>
/// <param name="Position">The index of the item that the learner was last at.</param>
/// <param name="Items">The frozen questions in order.</param>
public sealed record Session(
    Guid Id,
    string Quiz,
    string Title,
    QuizMode Mode,
    bool AsksCertainty,
    DateTimeOffset StartedAt,
    DateTimeOffset? Deadline,
    DateTimeOffset? FinishedAt,
    int Position,
    ImmutableArray<SessionItem> Items);
