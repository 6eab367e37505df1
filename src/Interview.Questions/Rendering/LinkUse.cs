namespace Interview.Questions.Rendering;

/// <summary>A link or an image in a text, to be followed once everything is read.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Address">Where it leads.</param>
internal sealed record LinkUse(int Line, string Address);
