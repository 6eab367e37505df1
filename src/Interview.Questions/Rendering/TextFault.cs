namespace Interview.Questions.Rendering;

/// <summary>Something wrong in a piece of Markdown.</summary>
/// <param name="Line">The line within the piece, from 1.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Advice">What to do about it, as a sentence.</param>
internal sealed record TextFault(int Line, string Problem, string Advice);
