namespace Interview.Benchmarks.Circuits;

/// <summary>What somebody does on a live page.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Load">Loads the page, with all that comes before it.</param>
/// <param name="Events">The events in turn, again and again, with their properties as JSON.</param>
internal sealed record Walk(
    string Name,
    Func<Visitor, CancellationToken, Task<LivePage>> Load,
    params (string Name, string Details)[] Events)
{
    private const string Click = "{}";

    /// <summary>Picks the first option, checks it, reads why, goes on.</summary>
    public static Walk Quiz { get; } = new(
        "quiz",
        (visitor, cancel) => visitor.StartQuiz(cancel),
        ("onchange", """{"value":"1"}"""),
        ("onsubmit", Click),
        ("onsubmit", Click));

    /// <summary>Draws another run of a scenario.</summary>
    public static Walk Scenario { get; } = new(
        "scenario", (visitor, cancel) => visitor.Load("/scenarios/quorum", cancel), ("onclick", Click));

    /// <summary>The counter of the empty template.</summary>
    public static Walk Counter { get; } = new(
        "empty template's counter", (visitor, cancel) => visitor.Load("/counter", cancel), ("onclick", Click));
}
