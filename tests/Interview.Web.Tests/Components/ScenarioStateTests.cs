using FsCheck;
using FsCheck.Fluent;
using Interview.Simulation.Scenarios;
using Interview.Web.Features.Scenarios;
using Microsoft.AspNetCore.WebUtilities;

namespace Interview.Web.Tests.Components;

public sealed class ScenarioStateTests
{
    private static readonly IScenario Quorum = ScenarioCatalog.Find("quorum")!;

    private static readonly Gen<string> Texts = Gen.Elements(
        "0", "1", "3", "7", "-1", "99", "on", "off", "both", "2/3", "66.7 %", "a&b=c", "#", "+ ?", "“ü”", "")
        .Or(ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => string.Concat(
            text.Get.Where(letter => !char.IsSurrogate(letter)))));

    private static readonly Gen<Func<ScenarioState, ScenarioState>> Steps = Gen.OneOf(
        Gen.Zip(Gen.Elements("n", "w", "r", "down", "sloppy"), Texts)
            .Select(set => (Func<ScenarioState, ScenarioState>)(state => state.With(set.Item1, set.Item2))),
        Texts.Select(said => (Func<ScenarioState, ScenarioState>)(state => state.Predicted(said))),
        Gen.Constant<Func<ScenarioState, ScenarioState>>(state => state.Predicted(null)),
        Gen.Constant<Func<ScenarioState, ScenarioState>>(state => state.WithNextSeed()),
        Gen.Constant<Func<ScenarioState, ScenarioState>>(state => state.AskingNext()),
        Gen.Constant<Func<ScenarioState, ScenarioState>>(state => state.Again()));

    [Fact]
    public void The_address_of_whatever_was_done_shows_the_same_again() =>
        Prop.ForAll(Steps.ListOf().ToArbitrary(), steps =>
        {
            var state = steps.Aggregate(Read(""), (now, step) => step(now));
            var again = Read(state.Address.Split('?', 2)[1]);
            return again.Notices.IsEmpty
                && again.Address == state.Address
                && again.Settings.Equals(state.Settings)
                && again.Seed == state.Seed
                && again.Prediction == state.Prediction
                && again.Said == state.Said
                && again.HasRun == state.HasRun;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_address_can_be_read_and_leads_to_one_without_notices() =>
        Prop.ForAll(
            Gen.Zip(Gen.Elements("n", "w", "sloppy", "seed", "ask", "said", "run", "x"), Texts).ListOf().ToArbitrary(),
            pairs =>
            {
                var state = ScenarioState.Read(
                    Quorum, pairs.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
                return Read(state.Address.Split('?', 2)[1]).Notices.IsEmpty;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("seed=18446744073709551615", 18446744073709551615UL, 0)]
    [InlineData("seed=18446744073709551616", 1UL, 1)]
    [InlineData("seed=-1", 1UL, 1)]
    [InlineData("seed=", 1UL, 1)]
    [InlineData("", 1UL, 0)]
    public void A_seed_that_is_none_is_1_and_said(string query, ulong seed, int notices)
    {
        var state = Read(query);

        Assert.Equal(seed, state.Seed);
        Assert.Equal(notices, state.Notices.Length);
    }

    [Fact]
    public void A_question_that_is_not_asked_here_is_the_first_and_said()
    {
        var state = Read("ask=weather");

        Assert.Equal(Quorum.Predictions[0], state.Prediction);
        Assert.Contains("weather", Assert.Single(state.Notices), StringComparison.Ordinal);
    }

    // N = 3, W = R = 1: C(2, 1) of C(3, 1) read sets miss the write.
    [Theory]
    [InlineData("said=2%2F3", true)]
    [InlineData("said=66.7%25", true)]
    [InlineData("said=0.5", false)]
    [InlineData("said=weather", false)]
    [InlineData("run=yes", null)]
    [InlineData("", null)]
    [InlineData("said=&run=yes", null)]
    public void What_was_predicted_is_compared_with_the_run(string query, bool? wasRight)
    {
        var state = Read($"n=3&w=1&r=1&ask=miss&{query}");

        Assert.Equal(wasRight, state.WasRight(state.Run));
    }

    [Fact]
    public void Another_setting_hides_the_run_until_it_is_predicted_again()
    {
        var state = Read("said=both").With("n", "5");

        Assert.False(state.HasRun);
        Assert.Null(state.Said);
        Assert.Equal(5, state.Settings.Whole("n"));
    }

    [Fact]
    public void Every_question_has_its_turn()
    {
        var state = Read("");
        foreach (var next in Quorum.Predictions.Skip(1).Append(Quorum.Predictions[0]))
        {
            state = state.AskingNext();
            Assert.Equal(next, state.Prediction);
        }
    }

    private static ScenarioState Read(string query) => ScenarioState.Read(
        Quorum,
        QueryHelpers.ParseQuery(query).SelectMany(pair =>
            pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))));
}
