using System.Collections.Frozen;

namespace Interview.Questions.Reading;

/// <summary>The topics and sources that questions refer to.</summary>
/// <remarks>
/// Where a register has faults of its own, a name that it lacks is not held against the question: the fault is
/// reported once, at its cause, and a name stands in for the rest, so that no question disappears with it.
/// </remarks>
internal sealed class Registers(TopicRegister topics, SourceRegister sources)
{
    /// <summary>These registers, read so that no question fails for a topic or source that is gone.</summary>
    public Registers Forgiving => new(topics with { IsWhole = false }, sources with { IsWhole = false });

    /// <summary>The slug of a topic, reported where it is unknown.</summary>
    public string Topic(string slug, int line, FaultList faults)
    {
        if (slug.Length > 0 && topics.IsWhole && !topics.BySlug.ContainsKey(slug))
        {
            faults.Add(line, $"The topic \"{slug}\" is unknown.", "Take one from topics.yaml, or add it there.");
        }

        return slug;
    }

    /// <summary>A citation from its written form: a key, or a key, a comma and a place.</summary>
    public Citation Citation(YamlText written, FaultList faults)
    {
        var comma = written.Value.IndexOf(',', StringComparison.Ordinal);
        var key = comma < 0 ? written.Value : written.Value[..comma].TrimEnd();
        var place = comma < 0 ? "" : written.Value[(comma + 1)..].Trim();
        if (!sources.ByKey.TryGetValue(key, out var source))
        {
            source = new Source(key, "", key, "", Url: null);
            if (sources.IsWhole)
            {
                faults.Add(
                    written.Line, $"The source \"{key}\" is unknown.", "Take one from sources.yaml, or add it there.");
            }
        }

        return new Citation(source, place.Length > 0 ? place : null);
    }
}

/// <summary>What <c>topics.yaml</c> says.</summary>
/// <param name="BySlug">The topics.</param>
/// <param name="IsWhole">Whether the file had no fault.</param>
internal sealed record TopicRegister(FrozenDictionary<string, Topic> BySlug, bool IsWhole);

/// <summary>What <c>sources.yaml</c> says.</summary>
/// <param name="ByKey">The sources.</param>
/// <param name="IsWhole">Whether the file had no fault.</param>
internal sealed record SourceRegister(FrozenDictionary<string, Source> ByKey, bool IsWhole);
