using Interview.Simulation.Kernel;
using Interview.Simulation.Scenarios.Quorum;

namespace Interview.Simulation.Tests.Scenarios.Quorum;

public sealed class QuorumRunTests
{
    [Fact]
    public void A_sloppy_write_is_missed_by_a_read_after_the_return()
    {
        var trace = QuorumScenarioTests.Run("n=3&w=2&r=2&down=2&sloppy=on", 1).Trace;

        Assert.Equal(["writer", "S1", "S2", "S3", "H1", "reader"], trace.Lanes.Select(lane => lane.Id));
        Assert.Equal(
            [
                "S2 goes down.",
                "S3 goes down.",
                "The writer sends the new value to S1.",
                "S1 stores the new value.",
                "S1 answers with an acknowledgement.",
                "The writer gets an acknowledgement from S1.",
                "The writer sends the new value to H1.",
                "H1 keeps the new value as a hint for a replica that is down.",
                "H1 answers with an acknowledgement.",
                "The writer gets an acknowledgement from H1.",
                "The write is acknowledged: W = 2 answers are in.",
                "S2 is back, still without the new value.",
                "S3 is back, still without the new value.",
                "The reader sends a read request to S2.",
                "S2 looks up the value.",
                "S2 answers with the old value.",
                "The reader gets the old value from S2.",
                "The reader sends a read request to S3.",
                "S3 looks up the value.",
                "S3 answers with the old value.",
                "The reader gets the old value from S3.",
                "The read returns the old value, although the new one was acknowledged before the read began.",
            ],
            trace.Events.Select(happened => happened.Text));
        Assert.Equal(TraceEventKind.Violation, trace.Events[^1].Kind);
    }

    [Theory]
    [InlineData("n=3&w=2&r=2", "The read returns the new value, the newest of its answers.")]
    [InlineData("n=3&w=2&r=2&down=2", "The write is refused: it needs 2 of the replicas, and 1 can be reached.")]
    [InlineData("n=3&w=1&r=3&down=1", "The read is refused: it needs 3 of the replicas, and 2 can be reached.")]
    public void A_run_that_breaks_nothing_ends_with_what_happened(string query, string end)
    {
        var last = QuorumScenarioTests.Run(query, 1).Trace.Events[^1];

        Assert.Equal(end, last.Text);
        Assert.Equal(TraceEventKind.Local, last.Kind);
    }

    [Fact]
    public void A_run_ends_with_a_violation_exactly_when_the_promise_does_not_hold()
    {
        foreach (var query in QuorumScenarioTests.EverySetting())
        {
            var run = QuorumScenarioTests.Run(query, 5);
            var broken = run.Trace.Events.Count(happened => happened.Kind == TraceEventKind.Violation);

            Assert.Equal(run.Verdicts.Single().Holds ? 0 : 1, broken);
        }
    }

    [Fact]
    public void Causes_come_before_effects_and_are_within_their_stamps()
    {
        foreach (var query in QuorumScenarioTests.EverySetting())
        {
            var trace = QuorumScenarioTests.Run(query, 3).Trace;
            var own = new int[trace.Lanes.Length];
            for (var i = 0; i < trace.Events.Length; i++)
            {
                var happened = trace.Events[i];
                Assert.Equal(++own[happened.Lane], happened.Stamp[happened.Lane]);
                Assert.Equal(happened.Kind == TraceEventKind.Receive, happened.Cause is not null);
                if (happened.Cause is { } cause)
                {
                    Assert.InRange(cause, 0, i - 1);
                    var sending = trace.Events[cause];
                    Assert.Equal(TraceEventKind.Send, sending.Kind);
                    Assert.NotEqual(happened.Lane, sending.Lane);
                    Assert.All(sending.Stamp.Zip(happened.Stamp), pair => Assert.True(pair.First <= pair.Second));
                }
            }

            var sent = trace.Events.Index().Where(one => one.Item.Kind == TraceEventKind.Send).Select(one => one.Index);
            Assert.Equal(sent, trace.Events.Select(happened => happened.Cause).OfType<int>());
        }
    }

    [Fact]
    public void The_placement_shows_what_the_run_does()
    {
        foreach (var query in QuorumScenarioTests.EverySetting())
        {
            var placement = QuorumModel.Place(QuorumScenarioTests.Read(query), 3);
            var (n, w, r) = (placement.System.Replicas, placement.System.WriteQuorum, placement.System.ReadQuorum);
            var reads = placement.Outcome is QuorumOutcome.Sees or QuorumOutcome.Misses;
            var asked = placement.Replicas.Where(replica => replica.IsAsked).ToArray();

            Assert.Equal(n, placement.Replicas.Length);
            Assert.Equal(placement.WriteWorks ? w : 0, placement.Holders + placement.StandIns);
            Assert.Equal(reads ? r : 0, asked.Length);
            Assert.DoesNotContain(placement.Replicas, replica => replica.IsDown && replica.HoldsWrite);
            Assert.True(placement.HaveReturned || asked.All(replica => !replica.IsDown));
            Assert.Equal(placement.Outcome == QuorumOutcome.Sees, asked.Any(replica => replica.HoldsWrite));
        }
    }

    [Fact]
    public void Equal_settings_and_seed_give_an_equal_run()
    {
        foreach (var query in QuorumScenarioTests.EverySetting())
        {
            var (run, again) = (QuorumScenarioTests.Run(query, 11), QuorumScenarioTests.Run(query, 11));

            Assert.Equal(run.Trace.Digest, again.Trace.Digest);
            Assert.Equal(run.Facts.Select(fact => fact.Value), again.Facts.Select(fact => fact.Value));
            Assert.Equal(run.Find("miss")!.Sampled, again.Find("miss")!.Sampled);
        }
    }

    [Fact]
    public void The_seed_chooses_among_the_read_sets_that_miss()
    {
        var asked = Enumerable.Range(0, 50)
            .Select(seed => QuorumModel.Place(QuorumScenarioTests.Read("n=5&w=2&r=2"), (ulong)seed).Replicas)
            .Select(replicas => replicas.Where(replica => replica.IsAsked).Select(replica => replica.Name))
            .Select(names => string.Join(' ', names));

        Assert.Equal(["S3 S4", "S3 S5", "S4 S5"], asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", 1, 4372685983092454897)]
    [InlineData("n=5&w=3&r=3&down=3&sloppy=on", 2, 8136887379064255979)]
    public void A_run_is_the_same_in_every_process(string query, ulong seed, ulong digest) =>
        // Another digest means that links and stored answers now show another run: raise the scenario's version.
        Assert.Equal(digest, QuorumScenarioTests.Run(query, seed).Trace.Digest);
}
