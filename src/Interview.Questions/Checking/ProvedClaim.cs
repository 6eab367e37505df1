namespace Interview.Questions.Checking;

/// <summary>One expected fact of a question's <c>check:</c>, held against the simulator.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Scenario">The scenario with every setting, such as <c>quorum?n=3&amp;w=2&amp;r=2&amp;…</c>.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Expected">What the question says.</param>
/// <param name="Actual">What the simulator computes, or null where it has no such scenario, setting or fact.</param>
/// <param name="Holds">Whether the two agree.</param>
/// <param name="Line">The line of the check in the question's file, from 1.</param>
public sealed record ProvedClaim(
    string Question, string Scenario, string Fact, string Expected, string? Actual, bool Holds, int Line);
