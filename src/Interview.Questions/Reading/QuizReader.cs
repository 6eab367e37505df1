using System.Collections.Immutable;
using Interview.Questions.Rendering;

namespace Interview.Questions.Reading;

/// <summary>Reads a quiz.</summary>
/// <remarks>
/// A question that is unknown or has faults is left out and reported: a shorter quiz serves a learner better than none.
/// </remarks>
internal static class QuizReader
{
    private const int MaxMinutes = 24 * 60;

    /// <summary>The quiz with the links in it; no quiz where its own file has a fault or no question is left.</summary>
    /// <param name="slug">The file name without the ending.</param>
    /// <param name="file">The file.</param>
    /// <param name="questions">Every question file, good or bad, by id.</param>
    public static ReadQuiz Read(string slug, BankFile file, IReadOnlyDictionary<string, ReadQuestion> questions)
    {
        if (MarkdownFile.Read(file, MarkdownBody.WithinPage) is not { } markdown)
        {
            return new ReadQuiz(slug, file, Quiz: null, Line: 1, LeftOut: [], Links: []);
        }

        var fields = new Fields(markdown.FrontMatter, file.Faults, ["slug", "title", "minutes", "sections"]);
        if (fields.Text("slug") is { Length: > 0 } declared && declared != slug)
        {
            file.Faults.Add(
                fields.LineOf("slug"), $"The slug is \"{declared}\", the file says \"{slug}\".", "Make them equal.");
        }

        var leftOut = new List<TextFault>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var sections = fields.Maps("sections").Select(map => Section(map, file.Faults, questions, used, leftOut));
        var quiz = new Quiz(
            slug,
            fields.Text("title"),
            markdown.Body.Render(markdown.Body.Blocks),
            TimeSpan.FromMinutes(fields.Whole("minutes", 1, MaxMinutes)),
            [.. sections.Where(section => !section.Questions.IsEmpty)]);
        if (used.Count == 0)
        {
            file.Faults.Add(fields.LineOf("sections"), "The quiz lists no question.", "Add sections with questions.");
        }

        var isGood = file.Faults.IsEmpty && !quiz.Sections.IsEmpty;
        return new ReadQuiz(
            slug, file, isGood ? quiz : null, fields.LineOf("sections"), [.. leftOut], [.. markdown.Body.Links]);
    }

    private static QuizSection Section(
        YamlMap map,
        FaultList faults,
        IReadOnlyDictionary<string, ReadQuestion> questions,
        HashSet<string> used,
        List<TextFault> leftOut)
    {
        var fields = new Fields(map, faults, ["name", "title", "questions"]);
        var good = ImmutableArray.CreateBuilder<Question>();
        foreach (var (line, id) in fields.Texts("questions").Select(text => (text.Line, text.Value)))
        {
            var read = questions.GetValueOrDefault(id);
            if (!used.Add(id))
            {
                LeaveOut("is here twice", "Keep one of the two.");
            }
            else if (read?.Question is { } question)
            {
                good.Add(question);
            }
            else if (read is null)
            {
                LeaveOut("does not exist", "Correct the id, or take it out.");
            }
            else
            {
                LeaveOut("is left out", $"Mend the faults of {read.File.Path}.");
            }

            void LeaveOut(string why, string advice) =>
                leftOut.Add(new TextFault(line, $"The question \"{id}\" {why}.", advice));
        }

        return new QuizSection(fields.Text("name"), fields.Text("title"), good.DrainToImmutable());
    }
}

/// <summary>What came of a quiz file.</summary>
/// <param name="Slug">Its file name without the ending.</param>
/// <param name="File">The file with its faults.</param>
/// <param name="Quiz">The quiz, or null where the file has a fault or no good question.</param>
/// <param name="Line">The line of its sections.</param>
/// <param name="LeftOut">Why it lacks a question that it lists.</param>
/// <param name="Links">The links in its introduction.</param>
internal sealed record ReadQuiz(
    string Slug,
    BankFile File,
    Quiz? Quiz,
    int Line,
    ImmutableArray<TextFault> LeftOut,
    ImmutableArray<LinkUse> Links);
