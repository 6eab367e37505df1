using System.Collections.Immutable;

namespace Interview.Questions.Reading;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourcesReader
{
    /// <summary>The sources that are well described.</summary>
    public static ImmutableArray<Source> Read(BankFile file)
    {
        if (!file.IsReadable || YamlReader.Read(file.Text, linesBefore: 0, file.Faults) is not { } root)
        {
            return [];
        }

        var sources = new List<Source>();
        foreach (var entry in root.Entries)
        {
            if (entry.Value is YamlMap map)
            {
                sources.Add(Source(entry.Key, map, file.Faults));
            }
            else
            {
                file.Faults.Add(
                    entry.Line,
                    $"The source \"{entry.Key}\" has no keys.",
                    "Write authors, title and published below it.");
            }
        }

        return [.. sources.Where(source => source.Title.Length > 0)];
    }

    private static Source Source(string key, YamlMap map, FaultList faults)
    {
        var fields = new Fields(map, faults, ["authors", "title", "published", "url"]);
        var url = fields.OptionalText("url");
        if (url is { Length: > 0 } && !IsHttps(url))
        {
            faults.Add(fields.LineOf("url"), $"The url \"{url}\" is no https address.", "Write one, or leave it out.");
            url = null;
        }

        return new Source(key, fields.Text("authors"), fields.Text("title"), fields.Text("published"), url);
    }

    private static bool IsHttps(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal)
        && Rendering.Address.KindOf(url) == Rendering.AddressKind.External;
}
