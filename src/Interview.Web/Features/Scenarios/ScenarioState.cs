using System.Collections.Immutable;
using System.Globalization;
using Interview.Simulation.Scenarios;
using Microsoft.AspNetCore.WebUtilities;

namespace Interview.Web.Features.Scenarios;

/// <summary>
/// What a scenario page shows, all of it in its address: settings, seed, what was predicted and whether it has run.
/// </summary>
public sealed record ScenarioState
{
    private const string SeedKey = "seed";
    private const string AskKey = "ask";
    private const string SaidKey = "said";
    private const string RunKey = "run";

    private ScenarioState(IScenario scenario, SettingsReading reading)
    {
        Scenario = scenario;
        Settings = reading.Settings;
        Notices = reading.Notices;
        Prediction = scenario.Predictions[0];
    }

    public IScenario Scenario { get; }

    public Settings Settings { get; private init; }

    public ulong Seed { get; private init; } = 1;

    /// <summary>The question to answer before the run.</summary>
    public Prediction Prediction { get; private init; }

    /// <summary>What the learner predicted, or null.</summary>
    public string? Said { get; private init; }

    /// <summary>Whether the results are shown.</summary>
    public bool HasRun { get; private init; }

    /// <summary>One sentence for each value of the address that could not be used as it was.</summary>
    public ImmutableArray<string> Notices { get; private init; }

    /// <summary>The fact of a run that the prediction asks for.</summary>
    public Fact AnswerIn(ScenarioRun run) =>
        run.Facts.Single(fact => fact.Definition.Name == Prediction.Fact);

    /// <summary>Whether a run says what was predicted; null where nothing was.</summary>
    public bool? WasRight(ScenarioRun run) => Said is null ? null : AnswerIn(run).Value.IsSaidBy(Said);

    /// <summary>The run under these settings; computed anew each time, as a circuit is to stay small.</summary>
    public ScenarioRun Run => Scenario.Run(Settings, Seed);

    /// <summary>The address that shows the same to anybody.</summary>
    public string Address
    {
        get
        {
            var values = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                [SeedKey] = Seed.ToString(CultureInfo.InvariantCulture),
                [AskKey] = Prediction.Fact,
                [SaidKey] = Said,
                [RunKey] = HasRun ? "yes" : null,
            };
            return QueryHelpers.AddQueryString($"/scenarios/{Scenario.Id}?{Settings.Query}", values);
        }
    }

    /// <summary>Reads an address; values that cannot be used are replaced and said.</summary>
    public static ScenarioState Read(IScenario scenario, IEnumerable<KeyValuePair<string, string>> query)
    {
        var given = query.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal) { SeedKey, AskKey, SaidKey, RunKey };
        var reading = Settings.Read(scenario, given.Where(group => !own.Contains(group.Key))
            .SelectMany(group => group.Select(value => KeyValuePair.Create(group.Key, value))));
        var notices = reading.Notices;
        var asked = given[AskKey].FirstOrDefault();
        var prediction = scenario.Predictions.FirstOrDefault(known => known.Fact == asked);
        if (asked is not null && prediction is null)
        {
            notices = notices.Add($"There is no prediction “{asked}”; the first one is asked.");
        }

        var seedText = given[SeedKey].FirstOrDefault();
        var seed = 1UL;
        if (seedText is not null
            && !ulong.TryParse(seedText, NumberStyles.None, CultureInfo.InvariantCulture, out seed))
        {
            seed = 1;
            notices = notices.Add($"seed was “{seedText}”, which is no whole number from 0; 1 is used.");
        }

        var said = given[SaidKey].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return new ScenarioState(scenario, reading with { Notices = notices })
        {
            Seed = seed,
            Prediction = prediction ?? scenario.Predictions[0],
            Said = said,
            HasRun = said is not null || given[RunKey].Contains("yes", StringComparer.Ordinal),
        };
    }

    /// <summary>With another value for a parameter; nothing is shown before it is predicted.</summary>
    public ScenarioState With(string parameter, string value)
    {
        var given = Scenario.Parameters.Select(known => KeyValuePair.Create(
            known.Name, known.Name == parameter ? value : Settings.Text(known.Name)));
        var reading = Settings.Read(Scenario, given);
        return this with { Settings = reading.Settings, Notices = reading.Notices, Said = null, HasRun = false };
    }

    /// <summary>With another seed: the facts stay, what is drawn changes.</summary>
    public ScenarioState WithNextSeed() => this with { Seed = unchecked(Seed + 1), Notices = [] };

    /// <summary>Asking the next of the scenario's questions.</summary>
    public ScenarioState AskingNext()
    {
        var next = (Scenario.Predictions.IndexOf(Prediction) + 1) % Scenario.Predictions.Length;
        return this with { Prediction = Scenario.Predictions[next], Said = null, HasRun = false };
    }

    /// <summary>Run after a prediction, or without one.</summary>
    public ScenarioState Predicted(string? said) =>
        this with { Said = string.IsNullOrWhiteSpace(said) ? null : said.Trim(), HasRun = true, Notices = [] };

    /// <summary>Before the run again.</summary>
    public ScenarioState Again() => this with { Said = null, HasRun = false };
}
