namespace Interview.Data.Sessions;

/// <summary>How a session unfolds.</summary>
public enum QuizMode
{
    /// <summary>One answer a question, feedback at once, no clock.</summary>
    Practice,

    /// <summary>A time limit, back and forth, answers can be changed until the end, feedback at the end.</summary>
    Exam,
}
