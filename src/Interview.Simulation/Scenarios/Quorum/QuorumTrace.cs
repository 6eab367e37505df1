using System.Collections.Immutable;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>Tells a placement as a run: crashes, the write, the return of the crashed, the read.</summary>
internal sealed class QuorumTrace
{
    private const int Writer = 0;

    private readonly QuorumPlacement _placement;
    private readonly ImmutableArray<Lane> _lanes;
    private readonly TraceBuilder _trace;

    private QuorumTrace(QuorumPlacement placement)
    {
        _placement = placement;
        _lanes =
        [
            new Lane("writer", "client"),
            .. placement.Replicas.Select(replica => new Lane(replica.Name, "replica")),
            .. Enumerable.Range(1, placement.StandIns).Select(i => new Lane($"H{i}", "stand-in")),
            new Lane("reader", "client"),
        ];
        _trace = new TraceBuilder(_lanes);
    }

    private int Reader => _lanes.Length - 1;

    private QuorumSystem System => _placement.System;

    public static Trace Of(QuorumPlacement placement)
    {
        var run = new QuorumTrace(placement);
        run.Crash();
        if (placement.WriteWorks)
        {
            run.Write();
            run.Read();
        }
        else
        {
            run.Refuse(Writer, "write", run.System.WriteQuorum);
        }

        return run._trace.Build();
    }

    private void Crash()
    {
        foreach (var lane in Replicas(replica => replica.IsDown))
        {
            _trace.Add(lane, TraceEventKind.Crash, $"{_lanes[lane].Id} goes down.");
        }
    }

    private void Write()
    {
        var standIns = Enumerable.Range(System.Replicas + 1, _placement.StandIns);
        foreach (var lane in Replicas(replica => replica.HoldsWrite).Concat(standIns))
        {
            var isStandIn = lane > System.Replicas;
            Exchange(
                Writer,
                lane,
                "the new value",
                isStandIn ? "keeps the new value as a hint for a replica that is down" : "stores the new value",
                "an acknowledgement");
        }

        _trace.Add(
            Writer, TraceEventKind.Local, $"The write is acknowledged: W = {System.WriteQuorum} answers are in.");
    }

    private void Read()
    {
        if (_placement.HaveReturned)
        {
            foreach (var lane in Replicas(replica => replica.IsDown))
            {
                _trace.Add(lane, TraceEventKind.Local, $"{_lanes[lane].Id} is back, still without the new value.");
            }
        }

        if (_placement.Outcome == QuorumOutcome.ReadRefused)
        {
            Refuse(Reader, "read", System.ReadQuorum);
            return;
        }

        foreach (var lane in Replicas(replica => replica.IsAsked))
        {
            var value = _placement.Replicas[lane - 1].HoldsWrite ? "the new value" : "the old value";
            Exchange(Reader, lane, "a read request", "looks up the value", value);
        }

        if (_placement.Outcome == QuorumOutcome.Misses)
        {
            _trace.Add(
                Reader,
                TraceEventKind.Violation,
                "The read returns the old value, although the new one was acknowledged before the read began.");
        }
        else
        {
            _trace.Add(Reader, TraceEventKind.Local, "The read returns the new value, the newest of its answers.");
        }
    }

    private void Exchange(int client, int server, string request, string work, string answer)
    {
        var (asking, asked) = (_lanes[client].Id, _lanes[server].Id);
        var sent = _trace.Add(client, TraceEventKind.Send, $"The {asking} sends {request} to {asked}.");
        _trace.Receive(server, sent, $"{asked} {work}.");
        var answered = _trace.Add(server, TraceEventKind.Send, $"{asked} answers with {answer}.");
        _trace.Receive(client, answered, $"The {asking} gets {answer} from {asked}.");
    }

    private void Refuse(int client, string operation, int needed) => _trace.Add(
        client,
        TraceEventKind.Local,
        $"The {operation} is refused: it needs {needed} of the replicas, and {_placement.Live} can be reached.");

    /// <summary>The lanes of some replicas; the lane of S1 is 1.</summary>
    private IEnumerable<int> Replicas(Func<ReplicaPlacement, bool> which) =>
        Enumerable.Range(1, System.Replicas).Where(lane => which(_placement.Replicas[lane - 1]));
}
