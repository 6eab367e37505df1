using System.Collections.Concurrent;
using Interview.Data.Model;
using Interview.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>Gives questions as they were when a session froze them.</summary>
internal sealed class FrozenQuestions(IQuestionSource bank)
{
    private const int MostRestored = 2000;

    private readonly ConcurrentDictionary<string, Question> _restored = new(StringComparer.Ordinal);

    /// <summary>Keeps a question's text, where it is not kept yet.</summary>
    public static Task Keep(InterviewDb db, Question question) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO contents (hash, question_id, source)
        VALUES ({question.ContentHash}, {question.Id}, {question.Source})
        ON CONFLICT DO NOTHING
        """);

    /// <summary>The question of today, or null.</summary>
    public Question? Today(string id) => bank.Find(id);

    /// <summary>A frozen question.</summary>
    public async ValueTask<Question> Find(InterviewDb db, string id, string hash, CancellationToken cancel = default)
    {
        if (Known(id, hash) is { } known)
        {
            return known;
        }

        var content = await db.Contents.SingleAsync(content => content.Hash == hash, cancel);
        return Restore(content);
    }

    /// <summary>The frozen questions of a session's items, by content hash.</summary>
    public async Task<IReadOnlyDictionary<string, Question>> Find(
        InterviewDb db, IReadOnlyCollection<SessionItemRow> items, CancellationToken cancel)
    {
        var found = new Dictionary<string, Question>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var item in items)
        {
            if (Known(item.QuestionId, item.ContentHash) is { } known)
            {
                found[item.ContentHash] = known;
            }
            else
            {
                unknown.Add(item.ContentHash);
            }
        }

        if (unknown.Count > 0)
        {
            var contents = await db.Contents.Where(content => unknown.Contains(content.Hash)).ToListAsync(cancel);
            contents.ForEach(content => found[content.Hash] = Restore(content));
        }

        return found;
    }

    private Question? Known(string id, string hash) =>
        bank.Find(id) is { } today && string.Equals(today.ContentHash, hash, StringComparison.Ordinal)
            ? today
            : _restored.GetValueOrDefault(hash);

    private Question Restore(ContentRow content)
    {
        if (_restored.Count >= MostRestored)
        {
            _restored.Clear();
        }

        return _restored.GetOrAdd(content.Hash, _ => Read(content));
    }

    private Question Read(ContentRow content)
    {
        try
        {
            return bank.Restore(content.QuestionId, content.Source);
        }
        catch (FormatException)
        {
            return LostQuestion.Of(content.QuestionId, content.Hash);
        }
    }
}
