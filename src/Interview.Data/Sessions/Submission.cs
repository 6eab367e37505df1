using Interview.Practice;

namespace Interview.Data.Sessions;

/// <summary>An answer as it arrives, unchecked.</summary>
/// <param name="User">Who answers.</param>
/// <param name="Session">The session.</param>
/// <param name="Place">The item's index.</param>
/// <param name="Try">Which try the learner's page takes it for.</param>
/// <param name="Text">What was submitted.</param>
/// <param name="Certainty">How sure the learner is, or null.</param>
internal sealed record Submission(Guid User, Guid Session, int Place, int Try, string Text, Certainty? Certainty);
