using System.Collections.Immutable;

namespace Interview.Questions.Reading;

/// <summary>Reads <c>topics.yaml</c>.</summary>
internal static class TopicsReader
{
    /// <summary>The topics that are well described, in their order.</summary>
    public static ImmutableArray<Topic> Read(BankFile file)
    {
        if (!file.IsReadable || YamlReader.Read(file.Text, linesBefore: 0, file.Faults) is not { } root)
        {
            return [];
        }

        var topics = new List<Topic>();
        foreach (var map in new Fields(root, file.Faults, ["modules"]).Maps("modules"))
        {
            var fields = new Fields(map, file.Faults, ["slug", "title", "topics"]);
            var module = new Module(fields.Text("slug"), fields.Text("title"));
            topics.AddRange(fields.Maps("topics").Select(topic => Topic(topic, module, file.Faults)));
        }

        foreach (var twice in topics.GroupBy(topic => topic.Slug, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            file.Faults.Add(1, $"The topic \"{twice.Key}\" is here twice.", "Keep one of the two.");
        }

        return
        [
            .. topics.Where(topic => topic is { Slug.Length: > 0, Title.Length: > 0 })
                .DistinctBy(topic => topic.Slug, StringComparer.Ordinal),
        ];
    }

    private static Topic Topic(YamlMap map, Module module, FaultList faults)
    {
        var fields = new Fields(map, faults, ["slug", "title"]);
        return new Topic(fields.Text("slug"), fields.Text("title"), module);
    }
}
