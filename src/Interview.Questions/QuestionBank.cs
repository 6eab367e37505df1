using System.Collections.Immutable;

namespace Interview.Questions;

/// <summary>The content folder, read: good files are usable, bad ones are faults.</summary>
public sealed class QuestionBank
{
    /// <summary>The questions, by id in ordinal order.</summary>
    public ImmutableArray<Question> Questions => throw new NotSupportedException();

    /// <summary>The quizzes of which every question is good, by slug.</summary>
    public ImmutableArray<Quiz> Quizzes => throw new NotSupportedException();

    /// <summary>The topics in the order of <c>topics.yaml</c>.</summary>
    public ImmutableArray<Topic> Topics => throw new NotSupportedException();

    /// <summary>The documents of <c>docs/</c>, by slug.</summary>
    public ImmutableArray<Document> Docs => throw new NotSupportedException();

    /// <summary>The words beside the scenarios, from <c>scenarios/</c>, by slug.</summary>
    public ImmutableArray<Document> Scenarios => throw new NotSupportedException();

    /// <summary>What is wrong in the folder, by file and line; empty if all is good.</summary>
    public ImmutableArray<Fault> Faults => throw new NotSupportedException();

    /// <summary>Reads a content folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is missing.</exception>
    public static QuestionBank Load(string folder) => throw new NotSupportedException();

    /// <summary>The question with a given id, or null.</summary>
    /// <param name="id">An id such as <c>replication/quorum-overlap</c>.</param>
    public Question? Find(string id) => throw new NotSupportedException();

    /// <summary>The quiz with a given slug, or null.</summary>
    /// <param name="slug">A slug such as <c>distributed-systems-30</c>.</param>
    public Quiz? FindQuiz(string slug) => throw new NotSupportedException();

    /// <summary>The topic with a given slug, or null.</summary>
    /// <param name="slug">A slug such as <c>replication/quorum</c>.</param>
    public Topic? FindTopic(string slug) => throw new NotSupportedException();

    /// <summary>
    /// Reads a question as it was when a session froze it, with the topics and sources of today.
    /// </summary>
    /// <param name="id">The question's id.</param>
    /// <param name="source">The file's text at that time.</param>
    /// <exception cref="FormatException">The text is no question; the message says where.</exception>
    public Question Restore(string id, string source) => throw new NotSupportedException();
}
