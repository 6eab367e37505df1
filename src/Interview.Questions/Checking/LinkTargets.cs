using System.Collections.Frozen;
using Interview.Questions.Reading;
using Interview.Questions.Rendering;

namespace Interview.Questions.Checking;

/// <summary>Where links of the bank can lead.</summary>
/// <param name="Questions">The ids of all question files.</param>
/// <param name="Quizzes">The slugs of all quiz files.</param>
/// <param name="Docs">The slugs of all documents.</param>
/// <param name="WebRoot">The folder of served files, or null where it is not at hand.</param>
internal sealed record LinkTargets(
    FrozenSet<string> Questions, FrozenSet<string> Quizzes, FrozenSet<string> Docs, string? WebRoot)
{
    /// <summary>Reports a link that leads nowhere.</summary>
    public void Check(LinkUse link, FaultList faults)
    {
        switch (Address.KindOf(link.Address))
        {
            case AddressKind.Relative or AddressKind.Site when link.Address.Contains('#', StringComparison.Ordinal):
                faults.Add(
                    link.Line,
                    $"The link \"{link.Address}\" names a part of a page, and headings have no addresses.",
                    "Link to the whole page, such as /docs/authoring, or name the heading in words.");
                break;
            case AddressKind.Relative:
                faults.Add(
                    link.Line,
                    $"The link \"{link.Address}\" depends on the page that it stands on.",
                    "Write the whole path, such as /questions/replication/quorum-overlap.");
                break;
            case AddressKind.Site:
                CheckPath(link, faults);
                break;
            default:
                break;
        }
    }

    private void CheckPath(LinkUse link, FaultList faults)
    {
        var path = link.Address;
        if (Below(path, "/scenarios/") is { } scenario)
        {
            foreach (var problem in ScenarioLink.Problems(scenario))
            {
                faults.Add(link.Line, $"The link \"{path}\" does not work: {problem}", "Correct the address.");
            }
        }
        else if (!Exists(path.Split('?')[0]))
        {
            faults.Add(link.Line, $"The link \"{path}\" leads nowhere.", "Correct the address, or take it out.");
        }
    }

    private bool Exists(string path) =>
        Below(path, "/questions/") is { } question ? Questions.Contains(question)
        : Below(path, "/quiz/") is { } quiz ? Quizzes.Contains(quiz)
        : Below(path, "/docs/") is { } document ? Docs.Contains(document)
        : Address.IsOwnImage(path) ? WebRoot is null || File.Exists(Path.Combine(WebRoot, path[1..]))
        : path is "/" or "/questions" or "/scenarios" or "/history" or "/docs";

    private static string? Below(string path, string folder) =>
        path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : null;
}
