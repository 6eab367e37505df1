using System.Collections.Immutable;
using Interview.Data.Sessions;
using Interview.Practice;

namespace Interview.Web.Features.Results;

/// <summary>The figures of a finished session, computed from its answers; an unanswered question counts 0.</summary>
public sealed class SessionResult(Session session)
{
    public Tally Total { get; } = Tally.Of(session.Items.Select(ScoreOf));

    public ImmutableArray<(string Section, Tally Tally)> Sections { get; } =
        Tally.By(session.Items, item => $"{item.Section} · {item.SectionTitle}", ScoreOf);

    /// <summary>Topics, the weakest first; those alike in the order of the session.</summary>
    public ImmutableArray<(string Topic, Tally Tally)> Topics { get; } =
        [.. Tally.By(session.Items, item => item.Question.Topic, ScoreOf).OrderBy(row => row.Tally.Share)];

    /// <summary>The certainty figures; null where the session did not ask or nothing was answered.</summary>
    public CertaintySummary? Certainty { get; } = CertaintyMarking.Summarize(
        from item in session.Items
        let answer = item.Answer
        where answer is { Certainty: not null }
        select (answer.Score, answer.Certainty!.Value));

    public bool HasWrongOnes { get; } = session.Items.Any(item => ScoreOf(item) < 1);

    public TimeSpan Duration { get; } = (session.FinishedAt ?? session.StartedAt) - session.StartedAt;

    private static double ScoreOf(SessionItem item) => item.Answer?.Score ?? 0;
}
