using Interview.Simulation.Kernel;

namespace Interview.Simulation.Tests.Kernel;

public sealed class TraceTests
{
    [Fact]
    public void A_receipt_knows_all_that_its_sender_knew()
    {
        var builder = new TraceBuilder([new Lane("A", "client"), new Lane("B", "server"), new Lane("C", "server")]);
        builder.Add(0, TraceEventKind.Local, "A thinks.");
        var sent = builder.Add(0, TraceEventKind.Send, "A asks B.");
        builder.Add(1, TraceEventKind.Local, "B idles.");
        builder.Receive(1, sent, "B is asked.");
        builder.Add(2, TraceEventKind.Crash, "C goes down.");

        var trace = builder.Build();

        Assert.Equal(
            ["1 0 0", "2 0 0", "0 1 0", "2 2 0", "0 0 1"],
            trace.Events.Select(happened => string.Join(' ', happened.Stamp)));
        Assert.Equal(sent, trace.Events[3].Cause);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void A_receipt_without_an_earlier_sending_is_refused(int cause)
    {
        var builder = new TraceBuilder([new Lane("A", "client")]);
        builder.Add(0, TraceEventKind.Local, "A thinks.");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Receive(0, cause, "A hears."));
        Assert.Throws<ArgumentException>(() => builder.Add(0, TraceEventKind.Receive, "A hears."));
    }

    [Fact]
    public void Equal_traces_have_equal_digests_and_every_part_counts()
    {
        var trace = new Trace(
            [new Lane("A", "client"), new Lane("B", "server")],
            [new TraceEvent(0, TraceEventKind.Send, "A asks.", null, [1, 0])]);
        var happened = trace.Events[0];

        Assert.Equal(trace.Digest, new Trace([.. trace.Lanes], [happened with { Stamp = [1, 0] }]).Digest);
        Trace[] others =
        [
            trace with { Lanes = [new Lane("A", "server"), new Lane("B", "server")] },
            trace with { Lanes = [new Lane("Ac", "lient"), new Lane("B", "server")] },
            trace with { Events = [] },
            trace with { Events = [happened with { Lane = 1 }] },
            trace with { Events = [happened with { Kind = TraceEventKind.Local }] },
            trace with { Events = [happened with { Text = "A asks" }] },
            trace with { Events = [happened with { Cause = 0 }] },
            trace with { Events = [happened with { Stamp = [0, 1] }] },
        ];
        Assert.Equal(others.Length + 1, others.Append(trace).Select(one => one.Digest).Distinct().Count());
    }
}
