using System.Collections.Immutable;
using Interview.Simulation.Scenarios;

namespace Interview.Questions.Checking;

/// <summary>A scenario with values, as the bank writes it: <c>quorum?n=3&amp;w=2</c>.</summary>
internal static class ScenarioLink
{
    /// <summary>What is wrong with such a link, a sentence each; nothing where it works.</summary>
    public static ImmutableArray<string> Problems(string link)
    {
        var cut = link.IndexOf('?', StringComparison.Ordinal);
        var (id, query) = cut < 0 ? (link, "") : (link[..cut], link[(cut + 1)..]);
        return ScenarioCatalog.Find(id) is { } scenario
            ? Settings.Read(scenario, Values(query)).Notices
            : [$"There is no scenario \"{id}\"."];
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(string query)
    {
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            yield return new(Unescaped(parts[0]), parts.Length > 1 ? Unescaped(parts[1]) : "");
        }
    }

    private static string Unescaped(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
