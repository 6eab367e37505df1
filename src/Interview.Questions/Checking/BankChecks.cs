using System.Collections.Frozen;
using System.Collections.Immutable;
using Interview.Questions.Reading;
using Interview.Questions.Rendering;
using Interview.Simulation.Scenarios;

namespace Interview.Questions.Checking;

/// <summary>
/// Finds what no file shows by itself. None of these faults makes a file unusable: a question with a broken link is
/// still a question.
/// </summary>
internal sealed class BankChecks(
    string folder,
    ImmutableArray<ReadQuestion> questions,
    ImmutableArray<ReadQuiz> quizzes,
    ImmutableArray<ReadDocument> docs,
    ImmutableArray<ReadDocument> scenarios)
{
    /// <summary>Adds what is wrong.</summary>
    public void Run(List<Fault> faults)
    {
        var webRoot = Path.GetFullPath(Path.Combine(folder, "..", "wwwroot"));
        var targets = new LinkTargets(
            questions.Select(question => question.Id).ToFrozenSet(),
            quizzes.Select(quiz => quiz.Slug).ToFrozenSet(),
            docs.Select(document => document.Slug).ToFrozenSet(),
            Directory.Exists(webRoot) ? webRoot : null);

        faults.AddRange(questions.SelectMany(question => OfQuestion(question, targets)));
        faults.AddRange(quizzes.SelectMany(quiz => OfQuiz(quiz, targets)));
        faults.AddRange(docs.SelectMany(document => OfDocument(document, targets)));
        faults.AddRange(scenarios.SelectMany(document => OfScenario(document, targets)));
        faults.AddRange(RepeatedIds());
    }

    private static ImmutableArray<Fault> OfQuestion(ReadQuestion read, LinkTargets targets)
    {
        var faults = OfLinks(read.File.Path, read.Links, targets);
        if (read.Question is { } question)
        {
            QuestionChecks.Check(question, read.ScenarioLine, faults);
        }

        return faults.ToImmutableArray();
    }

    private static ImmutableArray<Fault> OfQuiz(ReadQuiz read, LinkTargets targets)
    {
        var faults = OfLinks(read.File.Path, read.Links, targets);
        faults.Add(read.LeftOut);
        if (read.Quiz is { } quiz)
        {
            LongestOption.Check(quiz, read.Line, faults);
        }

        return faults.ToImmutableArray();
    }

    private static ImmutableArray<Fault> OfDocument(ReadDocument read, LinkTargets targets)
    {
        var faults = OfLinks(read.File.Path, read.Links, targets);
        if (!Slug.Is(read.Slug))
        {
            faults.Add(1, $"The name \"{read.Slug}\" cannot stand in an address.", "Use a-z, 0-9 and hyphens.");
        }

        return faults.ToImmutableArray();
    }

    private static ImmutableArray<Fault> OfScenario(ReadDocument read, LinkTargets targets)
    {
        var faults = OfLinks(read.File.Path, read.Links, targets);
        if (ScenarioCatalog.Find(read.Slug) is null)
        {
            faults.Add(1, $"There is no scenario \"{read.Slug}\".", "Name the file like the scenario.");
        }

        return faults.ToImmutableArray();
    }

    private static FaultList OfLinks(string file, ImmutableArray<LinkUse> links, LinkTargets targets)
    {
        var faults = new FaultList(file);
        foreach (var link in links)
        {
            targets.Check(link, faults);
        }

        return faults;
    }

    private IEnumerable<Fault> RepeatedIds() =>
        questions
            .Where(read => !string.IsNullOrEmpty(read.DeclaredId))
            .GroupBy(read => read.DeclaredId!, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .SelectMany(same => same.Select(read => RepeatedId(read, same)));

    private static Fault RepeatedId(ReadQuestion read, IGrouping<string, ReadQuestion> same)
    {
        var others = string.Join(", ", same.Where(other => other != read).Select(other => other.File.Path));
        return new Fault(
            read.File.Path, read.IdLine, $"The id \"{same.Key}\" is also that of {others}.", "Give each its own.");
    }
}
