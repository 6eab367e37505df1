using System.Text.RegularExpressions;
using Interview.Simulation.Scenarios;

namespace Interview.Simulation.Tests.Scenarios;

/// <summary>What every scenario keeps, whoever writes it.</summary>
public sealed partial class ScenarioCatalogTests
{
    public static TheoryData<string> Ids => [.. ScenarioCatalog.All.Select(scenario => scenario.Id)];

    [Fact]
    public void Scenarios_are_found_without_being_registered_and_stand_in_order()
    {
        var ids = ScenarioCatalog.All.Select(scenario => scenario.Id).ToArray();

        Assert.Contains("quorum", ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.Null(ScenarioCatalog.Find("no-such-scenario"));
        Assert.Null(ScenarioCatalog.Find("QUORUM"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Names_are_slugs_and_none_is_used_twice(string id)
    {
        var scenario = ScenarioCatalog.Find(id)!;
        string[][] lists =
        [
            [scenario.Id],
            [.. scenario.Parameters.Select(parameter => parameter.Name)],
            [.. scenario.Facts.Select(fact => fact.Name)],
            [.. scenario.Invariants.Select(invariant => invariant.Name)],
        ];

        Assert.All(lists.SelectMany(names => names), name => Assert.Matches(Slug(), name));
        Assert.All(lists, names => Assert.Equal(names.Distinct(), names));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Ranges_hold_their_defaults_and_bounds_name_an_earlier_number(string id)
    {
        var parameters = ScenarioCatalog.Find(id)!.Parameters;

        Assert.All(parameters.OfType<WholeNumber>(), number =>
        {
            Assert.InRange(number.Default, number.Min, number.Max);
            if (number.AtMost is { } bound)
            {
                var earlier = parameters.TakeWhile(parameter => parameter != number).OfType<WholeNumber>();
                var named = Assert.Single(earlier, one => one.Name.Equals(bound, StringComparison.Ordinal));
                Assert.True(named.Min >= number.Min);
            }
        });
        Assert.All(parameters.OfType<OneOf>(), one => Assert.Equal(one.Values.Distinct(), one.Values));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_default_run_gives_every_fact_and_verdict_in_order(string id)
    {
        var scenario = ScenarioCatalog.Find(id)!;
        var settings = Settings.Read(scenario, []).Settings;

        var run = scenario.Run(settings, 1);

        Assert.Equal(scenario.Facts, run.Facts.Select(fact => fact.Definition));
        Assert.Equal(scenario.Invariants, run.Verdicts.Select(verdict => verdict.Invariant));
        Assert.Equal((id, scenario.Version, settings.Query, 1UL),
            (run.Id.Scenario, run.Id.Version, run.Id.Parameters, run.Id.Seed));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_answer_of_a_prediction_is_a_fact_and_among_its_choices(string id)
    {
        var scenario = ScenarioCatalog.Find(id)!;
        var run = scenario.Run(Settings.Read(scenario, []).Settings, 1);

        Assert.All(scenario.Predictions, prediction =>
        {
            var fact = run.Find(prediction.Fact);
            Assert.NotNull(fact);
            Assert.True(prediction.Choices.IsEmpty || prediction.Choices.Count(fact.Value.IsSaidBy) == 1);
        });
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slug();
}
