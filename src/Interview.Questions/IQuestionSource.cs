namespace Interview.Questions;

/// <summary>Where a frozen question comes from: today's bank, or the text that was kept.</summary>
public interface IQuestionSource
{
    /// <summary>The question of today with a given id, or null.</summary>
    /// <param name="id">An id such as <c>replication/quorum-overlap</c>.</param>
    Question? Find(string id);

    /// <summary>Reads a question as it was when a session froze it, with the topics and sources of today.</summary>
    /// <param name="id">The question's id.</param>
    /// <param name="source">The file's text at that time.</param>
    /// <exception cref="FormatException">The text is no question; the message says where.</exception>
    Question Restore(string id, string source);
}
