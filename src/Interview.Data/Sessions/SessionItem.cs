using System.Collections.Immutable;
using Interview.Practice;
using Interview.Questions;

namespace Interview.Data.Sessions;

/// <summary>A question of a session.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Section">The short name of its section, such as <c>A</c>.</param>
/// <param name="SectionTitle">What the section is about.</param>
/// <param name="Question">The question as it was when the session began.</param>
/// <param name="OptionOrder">The order in which its options are shown: indexes into the file's order.</param>
/// <param name="IsFlagged">Whether the learner wants to come back to it.</param>
/// <param name="Answer">The answer that counts, or null.</param>
public sealed record SessionItem(
    int Index,
    string Section,
    string SectionTitle,
    Question Question,
    ImmutableArray<int> OptionOrder,
    bool IsFlagged,
    GivenAnswer? Answer)
{
    /// <summary>False where the question was written for an earlier version and cannot be shown any more.</summary>
    public bool CanBeAnswered => Question is not LostQuestion;
}

/// <summary>An answer that is in the database.</summary>
/// <param name="Try">Which try it is, from 1; only an exam has more than one.</param>
/// <param name="Response">The canonical response.</param>
/// <param name="Score">From 0 to 1; not to be shown before the session allows it.</param>
/// <param name="Certainty">How sure the learner was, or null.</param>
/// <param name="At">When it was committed, UTC.</param>
public sealed record GivenAnswer(int Try, string Response, double Score, Certainty? Certainty, DateTimeOffset At);
