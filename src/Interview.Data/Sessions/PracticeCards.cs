using Interview.Practice;
using Interview.Questions;

namespace Interview.Data.Sessions;

/// <summary>Takes answers to single questions, outside any session.</summary>
public sealed class PracticeCards
{
    /// <summary>Commits an answer to a question of the bank; it may be answered any number of times.</summary>
    public Task<AnswerResult> Answer(
        Guid user, Question question, string submitted, Certainty? certainty, CancellationToken cancel = default) =>
        throw new NotSupportedException();
}
