namespace Interview.Questions;

/// <summary>A work that explanations rest on.</summary>
/// <param name="Key">The key in <c>sources.yaml</c>, such as <c>gifford-1979</c>.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">Where and when, such as "SOSP 1979".</param>
/// <param name="Url">An https address, or null.</param>
public sealed record Source(string Key, string Authors, string Title, string Published, string? Url);
