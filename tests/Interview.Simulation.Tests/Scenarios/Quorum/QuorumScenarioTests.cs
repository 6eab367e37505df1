using Interview.Simulation.Scenarios;
using Interview.Simulation.Scenarios.Quorum;

namespace Interview.Simulation.Tests.Scenarios.Quorum;

public sealed class QuorumScenarioTests
{
    [Theory]
    [InlineData("n=3&w=2&r=2&down=0", "both")]
    [InlineData("n=3&w=2&r=2&down=1", "both")]
    [InlineData("n=3&w=2&r=2&down=2", "neither")]
    [InlineData("n=3&w=3&r=1&down=1", "reads only")]
    [InlineData("n=3&w=1&r=3&down=1", "writes only")]
    [InlineData("n=3&w=2&r=2&down=2&sloppy=on", "writes only")]
    [InlineData("n=3&w=2&r=1&down=2&sloppy=on", "both")]
    [InlineData("n=3&w=1&r=1&down=3", "neither")]
    [InlineData("n=6&w=4&r=4&down=3", "neither")]
    public void Operations_work_while_they_find_their_quorum(string query, string works) =>
        Assert.Equal(works, Fact(query, "works").Text);

    [Theory]
    [InlineData("n=3&w=1&r=1", "2/3", "2/3")]
    [InlineData("n=3&w=1&r=1&down=1", "1/2", "2/3")]
    [InlineData("n=3&w=1&r=1&down=2", "0", "2/3")]
    [InlineData("n=5&w=2&r=2&down=1", "1/6", "3/10")]
    [InlineData("n=3&w=2&r=2&down=2", "no write", "no write")]
    [InlineData("n=3&w=1&r=3&down=1", "no read", "0")]
    [InlineData("n=3&w=2&r=2&down=2&sloppy=on", "no read", "1/3")]
    [InlineData("n=5&w=3&r=3&down=3&sloppy=on", "no read", "1/10")]
    [InlineData("n=3&w=2&r=1&down=2&sloppy=on", "0", "2/3")]
    [InlineData("n=3&w=1&r=1&down=3&sloppy=on", "no read", "1")]
    public void A_chance_that_does_not_exist_is_a_word_and_not_0(string query, string now, string afterReturn)
    {
        Assert.Equal(now, Fact(query, "miss-now").Text);
        Assert.Equal(afterReturn, Fact(query, "miss-after-return").Text);
    }

    [Fact]
    public void The_chance_to_miss_is_sampled_beside_the_closed_form()
    {
        var fact = Run("n=3&w=1&r=1", 7).Find("miss")!;

        Assert.Equal("2/3", fact.Value.Text);
        Assert.InRange(fact.Sampled!.Share, .65, .68);
    }

    [Fact]
    public void Every_fact_says_how_it_comes_about() =>
        Assert.All(EverySetting(), query => Assert.DoesNotContain(Run(query, 1).Facts, fact => fact.Steps.IsEmpty));

    [Theory]
    [InlineData("", false, "W + R = 1 + 1 = 2, not more than N = 3: of 3 read sets among the replicas that are "
        + "up, 2 miss the write.")]
    [InlineData("n=3&w=2&r=2", true, "W + R = 2 + 2 = 4, more than N = 3: every read set meets the write.")]
    [InlineData("n=3&w=2&r=2&down=2", true,
        "Nothing is promised: a write needs 2 replicas and finds 1, so none is acknowledged.")]
    [InlineData("n=3&w=2&r=2&down=2&sloppy=on", false,
        "1 stand-in acknowledged, so 1 of the N replicas holds the write, and 1 + R = 3, not more than N = 3: once "
        + "the replicas that were down are back, and before the write is handed to them, of 3 read sets among all, 1 "
        + "misses the write.")]
    [InlineData("n=3&w=1&r=3&down=1", true, "W + R = 1 + 3 = 4, more than N = 3. Now no read works: it needs 3 "
        + "replicas and finds 2. Once the others are back, every read set meets the write.")]
    public void The_verdict_gives_its_reason_in_numbers(string query, bool holds, string reason)
    {
        var verdict = Assert.Single(Run(query, 1).Verdicts);

        Assert.Equal(reason, verdict.Reason);
        Assert.Equal(holds, verdict.Holds);
    }

    [Fact]
    public void A_strict_quorum_keeps_its_promise_exactly_when_it_overlaps_or_nothing_is_acknowledged()
    {
        foreach (var query in EverySetting().Where(query => query.EndsWith("sloppy=off", StringComparison.Ordinal)))
        {
            var run = Run(query, 1);
            var overlaps = run.Find("overlap")!.Value != new WholeValue(0);
            var works = run.Find("works")!.Value.Text;

            Assert.Equal(overlaps || works is "reads only" or "neither", run.Verdicts.Single().Holds);
        }
    }

    [Fact]
    public void A_sloppy_quorum_breaks_where_stand_ins_leave_too_few_copies()
    {
        foreach (var query in EverySetting().Where(query => query.EndsWith("sloppy=on", StringComparison.Ordinal)))
        {
            var settings = Read(query);
            var (n, w, r) = (settings.Whole("n"), settings.Whole("w"), settings.Whole("r"));
            var copies = Math.Min(w, n - settings.Whole("down"));

            Assert.Equal(copies + r > n, Run(query, 1).Verdicts.Single().Holds);
        }
    }

    [Fact]
    public void The_numbers_of_read_sets_and_the_chances_agree()
    {
        foreach (var query in EverySetting())
        {
            var placement = QuorumModel.Place(Read(query), 1);

            Assert.Equal(Chance(placement.WhileDown), Fact(query, "miss-now") as FractionValue);
            Assert.Equal(Chance(placement.AfterReturn), Fact(query, "miss-after-return") as FractionValue);
        }
    }

    internal static IEnumerable<string> EverySetting() =>
        from n in Enumerable.Range(1, 5)
        from w in Enumerable.Range(1, n)
        from r in Enumerable.Range(1, n)
        from down in Enumerable.Range(0, n + 1)
        from sloppy in (string[])["off", "on"]
        select $"n={n}&w={w}&r={r}&down={down}&sloppy={sloppy}";

    internal static ScenarioRun Run(string query, ulong seed) => new QuorumScenario().Run(Read(query), seed);

    internal static Settings Read(string query)
    {
        var reading = Settings.Read(
            new QuorumScenario(),
            query.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('='))
                .Select(pair => KeyValuePair.Create(pair[0], pair[1])));
        Assert.Empty(reading.Notices);
        return reading.Settings;
    }

    private static FractionValue? Chance(ReadSetCount? sets) =>
        sets is null ? null : new FractionValue(Fraction.Of(sets.Missing, sets.Missing + sets.Seeing));

    private static FactValue Fact(string query, string name) =>
        Run(query, 1).Find(name)!.Value;
}
