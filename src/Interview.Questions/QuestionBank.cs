using System.Collections.Frozen;
using System.Collections.Immutable;
using Interview.Questions.Reading;

namespace Interview.Questions;

/// <summary>The content folder, read: good files are usable, bad ones are faults.</summary>
/// <remarks>
/// A file with a fault of its own is left out. What is wrong between files (a link that leads nowhere, a check that
/// names no fact) is a fault too, but the file stays. Where <c>topics.yaml</c> or <c>sources.yaml</c> has a fault, the
/// questions that name what it lacks stay as well, so that one slip empties no bank.
/// </remarks>
public sealed class QuestionBank : IQuestionSource
{
    private readonly BankContent _content;
    private readonly FrozenDictionary<string, Question> _questions;
    private readonly FrozenDictionary<string, Quiz> _quizzes;
    private readonly FrozenDictionary<string, Topic> _topics;

    private QuestionBank(BankContent content)
    {
        _content = content;
        _questions = content.Questions.ToFrozenDictionary(question => question.Id, StringComparer.Ordinal);
        _quizzes = content.Quizzes.ToFrozenDictionary(quiz => quiz.Slug, StringComparer.Ordinal);
        _topics = content.Topics.ToFrozenDictionary(topic => topic.Slug, StringComparer.Ordinal);
    }

    /// <summary>The questions, by id in ordinal order.</summary>
    public ImmutableArray<Question> Questions => _content.Questions;

    /// <summary>The quizzes, by slug, each with its good questions; one without any is left out.</summary>
    public ImmutableArray<Quiz> Quizzes => _content.Quizzes;

    /// <summary>The topics in the order of <c>topics.yaml</c>.</summary>
    public ImmutableArray<Topic> Topics => _content.Topics;

    /// <summary>The documents of <c>docs/</c>, by slug.</summary>
    public ImmutableArray<Document> Docs => _content.Docs;

    /// <summary>The words beside the scenarios, from <c>scenarios/</c>, by slug.</summary>
    public ImmutableArray<Document> Scenarios => _content.Scenarios;

    /// <summary>
    /// What is wrong in the folder, by file and line; empty if all is good. Claims are not run here: see
    /// <see cref="Checking.AnswerProof"/>.
    /// </summary>
    public ImmutableArray<Fault> Faults => _content.Faults;

    /// <summary>Reads a content folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is missing.</exception>
    public static QuestionBank Load(string folder) =>
        Directory.Exists(folder)
            ? new QuestionBank(BankReader.Read(folder))
            : throw new DirectoryNotFoundException($"There is no content folder \"{folder}\".");

    /// <summary>The question with a given id, or null.</summary>
    /// <param name="id">An id such as <c>replication/quorum-overlap</c>.</param>
    public Question? Find(string id) => _questions.GetValueOrDefault(id);

    /// <summary>The quiz with a given slug, or null.</summary>
    /// <param name="slug">A slug such as <c>distributed-systems-30</c>.</param>
    public Quiz? FindQuiz(string slug) => _quizzes.GetValueOrDefault(slug);

    /// <summary>The topic with a given slug, or null.</summary>
    /// <param name="slug">A slug such as <c>replication/quorum</c>.</param>
    public Topic? FindTopic(string slug) => _topics.GetValueOrDefault(slug);

    /// <summary>
    /// Reads a question as it was when a session froze it, with the topics and sources of today. A topic or source
    /// that is gone since then does not stop it: the name stands for it.
    /// </summary>
    /// <param name="id">The question's id.</param>
    /// <param name="source">The file's text at that time.</param>
    /// <exception cref="FormatException">The text is no question; the message says where.</exception>
    public Question Restore(string id, string source)
    {
        if (Find(id) is { } current && current.Source == source)
        {
            return current;
        }

        var file = BankFile.OfText($"questions/{id}.md", source);
        return QuestionReader.Read(id, file, _content.Registers.Forgiving).Question
            ?? throw new FormatException(file.Faults.ToImmutableArray()[0].ToString());
    }
}
