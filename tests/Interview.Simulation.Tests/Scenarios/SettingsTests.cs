using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Interview.Simulation.Scenarios;

namespace Interview.Simulation.Tests.Scenarios;

public sealed class SettingsTests
{
    private static readonly Sample Scenario = new Sample();

    [Theory]
    [InlineData("", "n=3&w=1&late=off&pick=first", "")]
    [InlineData("w=2&n=5&pick=two-choices&late=on", "n=5&w=2&late=on&pick=two-choices", "")]
    [InlineData("n= 05 ", "n=5&w=1&late=off&pick=first", "")]
    [InlineData("n=5&w=9", "n=5&w=5&late=off&pick=first", "w was 9; with n = 5 it can be at most 5, so 5 is used.")]
    [InlineData("n=9", "n=7&w=1&late=off&pick=first", "n was 9; it can be at most 7, so 7 is used.")]
    [InlineData("n=7&w=9", "n=7&w=7&late=off&pick=first", "w was 9; it can be at most 7, so 7 is used.")]
    [InlineData("w=0", "n=3&w=1&late=off&pick=first", "w was 0; it must be at least 1, so 1 is used.")]
    [InlineData("n=-99999999999999999999", "n=1&w=1&late=off&pick=first",
        "n was -99999999999999999999; it must be at least 1, so 1 is used.")]
    [InlineData("n=99999999999999999999", "n=7&w=1&late=off&pick=first",
        "n was 99999999999999999999; it can be at most 7, so 7 is used.")]
    [InlineData("n=x", "n=3&w=1&late=off&pick=first", "n was \"x\", which is not a whole number, so 3 is used.")]
    [InlineData("n=", "n=3&w=1&late=off&pick=first", "n was \"\", which is not a whole number, so 3 is used.")]
    [InlineData("n=2.5", "n=3&w=1&late=off&pick=first", "n was \"2.5\", which is not a whole number, so 3 is used.")]
    [InlineData("late=maybe", "n=3&w=1&late=off&pick=first",
        "late was \"maybe\"; it can be off or on, so off is used.")]
    [InlineData("pick=last", "n=3&w=1&late=off&pick=first",
        "pick was \"last\"; it can be first, random or two-choices, so first is used.")]
    [InlineData("N=4", "n=3&w=1&late=off&pick=first", "There is no setting named \"N\", so it is left out.")]
    [InlineData("n=4&n=5", "n=4&w=1&late=off&pick=first", "n was given more than once; only \"4\" counts.")]
    public void Whatever_is_given_becomes_usable_settings_and_says_what_was_changed(
        string given, string query, string notice)
    {
        var reading = Settings.Read(Scenario, Pairs(given));

        Assert.Equal(query, reading.Settings.Query);
        Assert.Equal(notice, string.Join(" | ", reading.Notices));
    }

    [Fact]
    public void A_long_value_is_not_repeated_in_full()
    {
        var reading = Settings.Read(Scenario, [new("n", new string('9', 1_000_000))]);

        Assert.Equal(7, reading.Settings.Whole("n"));
        Assert.InRange(Assert.Single(reading.Notices).Length, 1, 120);
    }

    [Fact]
    public void Any_values_become_settings_in_their_ranges_that_read_back_as_themselves()
    {
        Prop.ForAll<int, int, string>((n, w, text) =>
        {
            var settings = Settings.Read(
                Scenario, [new("n", Number(n)), new("w", Number(w)), new("late", text ?? "on"), new(text ?? "x", "y")])
                .Settings;
            var again = Settings.Read(Scenario, Pairs(settings.Query));
            return settings.Whole("n") is >= 1 and <= 7 && settings.Whole("w") >= 1
                && settings.Whole("w") <= settings.Whole("n")
                && again.Notices.IsEmpty && again.Settings.Equals(settings)
                && again.Settings.GetHashCode() == settings.GetHashCode();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Settings_are_equal_by_value()
    {
        var settings = Settings.Read(Scenario, []).Settings;

        Assert.Equal(settings, Settings.Read(Scenario, Pairs("n=3")).Settings);
        Assert.NotEqual(settings, Settings.Read(Scenario, Pairs("n=4")).Settings);
        Assert.NotEqual(settings, Settings.Read(new Sample { Id = "other" }, []).Settings);
    }

    [Fact]
    public void Settings_give_their_values_by_name()
    {
        var settings = Settings.Read(Scenario, Pairs("n=4&late=on&pick=random")).Settings;

        Assert.Equal(4, settings.Whole("n"));
        Assert.True(settings.IsOn("late"));
        Assert.Equal("random", settings.Text("pick"));
        Assert.Equal("4", settings.Text("n"));
        Assert.Equal(4, settings.Largest((WholeNumber)Scenario.Parameters[1]));
        Assert.Equal(7, settings.Largest((WholeNumber)Scenario.Parameters[0]));
        Assert.Throws<ArgumentException>(() => settings.Whole("x"));
        Assert.Throws<ArgumentException>(() => settings.IsOn("n"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    private sealed class Sample : IScenario
    {
        public string Id { get; init; } = "sample";

        public int Version => 1;

        public string Title => "Sample";

        public ImmutableArray<Parameter> Parameters { get; } =
        [
            new WholeNumber("n", "N", "A number.", "things", 1, 7, 3),
            new WholeNumber("w", "W", "A number up to n.", "things", 1, 7, 1, "n"),
            new Switch("late", "Late", "Whether it is late.", false),
            new OneOf("pick", "Pick", "How to pick.", ["first", "random", "two-choices"]),
        ];

        public ImmutableArray<Invariant> Invariants => [];

        public ImmutableArray<Fix> Fixes => [];

        public ImmutableArray<FactDefinition> Facts => [];

        public ImmutableArray<Prediction> Predictions => [];

        public ScenarioRun Run(Settings settings, ulong seed) => throw new NotSupportedException();
    }
}
