using System.Collections.Concurrent;
using Interview.Questions;

namespace Interview.Data.Crash;

/// <summary>A bank of <see cref="SelfGraded"/> questions that a test can edit.</summary>
public sealed class SelfGradedBank : IQuestionSource
{
    private readonly ConcurrentDictionary<string, Question> _today = new(StringComparer.Ordinal);

    /// <summary>Puts a question into the bank of today, in the place of the one with its id.</summary>
    public Question Put(Question question) => _today[question.Id] = question;

    /// <summary>Takes a question out of the bank of today.</summary>
    public void Remove(string id) => _today.TryRemove(id, out _);

    /// <inheritdoc/>
    public Question? Find(string id) => _today.GetValueOrDefault(id);

    /// <inheritdoc/>
    public Question Restore(string id, string source) =>
        source.Split(": ", 2) is [var written, var wording]
            && string.Equals(written, id, StringComparison.Ordinal)
            && !wording.Contains("unreadable", StringComparison.Ordinal)
            ? SelfGraded.Ask(id, wording)
            : throw new FormatException($"'{source}' is no question");
}
