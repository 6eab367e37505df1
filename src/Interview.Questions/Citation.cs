namespace Interview.Questions;

/// <summary>A place in a source of <c>sources.yaml</c>.</summary>
/// <param name="Source">The work.</param>
/// <param name="Place">The section or page name, or null for the whole work.</param>
public sealed record Citation(Source Source, string? Place);
