namespace Interview.Data.Sessions;

/// <summary>A run in the history.</summary>
/// <param name="Id">The session.</param>
/// <param name="Quiz">The quiz's slug.</param>
/// <param name="Title">The session's title.</param>
/// <param name="Mode">How it unfolded.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="FinishedAt">When it ended, or null while it runs.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Answered">How many have an answer.</param>
/// <param name="Score">The sum of the scores; null while it runs.</param>
public sealed record HistoryEntry(
    Guid Id,
    string Quiz,
    string Title,
    QuizMode Mode,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    int Questions,
    int Answered,
    double? Score);

/// <summary>A page of the history, newest first.</summary>
/// <param name="Entries">The runs of this page.</param>
/// <param name="Total">How many runs there are in all.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, int Total);
