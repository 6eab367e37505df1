namespace Interview.Questions;

/// <summary>A page of text: a document for operators and authors, or the words beside a scenario.</summary>
/// <param name="Slug">Its file name without the ending.</param>
/// <param name="Title">Its title, from the front matter.</param>
/// <param name="Summary">One sentence for lists.</param>
/// <param name="Body">The text.</param>
public sealed record Document(string Slug, string Title, string Summary, RichText Body);
