using System.Collections.Immutable;

namespace Interview.Simulation.Kernel;

/// <summary>Writes a trace event by event and keeps the vector clocks.</summary>
/// <remarks>F. Mattern, "Virtual Time and Global States of Distributed Systems", 1989, section 4.</remarks>
public sealed class TraceBuilder
{
    private readonly ImmutableArray<Lane> _lanes;
    private readonly ImmutableArray<TraceEvent>.Builder _events = ImmutableArray.CreateBuilder<TraceEvent>();
    private readonly ImmutableArray<int>[] _clocks;

    /// <summary>Starts an empty trace.</summary>
    /// <param name="lanes">The processes; at least one.</param>
    public TraceBuilder(ImmutableArray<Lane> lanes)
    {
        _lanes = lanes;
        _clocks = new ImmutableArray<int>[lanes.Length];
        Array.Fill(_clocks, [.. new int[lanes.Length]]);
    }

    /// <summary>Adds an event that no message causes.</summary>
    /// <param name="lane">The index of the lane.</param>
    /// <param name="kind">What sort of event it is; a receipt has a method of its own.</param>
    /// <param name="text">What happened, as a sentence.</param>
    /// <returns>The index of the event, to name it as a cause.</returns>
    public int Add(int lane, TraceEventKind kind, string text)
    {
        if (kind == TraceEventKind.Receive)
        {
            throw new ArgumentException("A receipt needs its sending: use Receive.", nameof(kind));
        }

        return Add(lane, kind, text, cause: null);
    }

    /// <summary>Adds the receipt of a message.</summary>
    /// <param name="lane">The index of the lane that receives.</param>
    /// <param name="sending">The index of the event that sent the message.</param>
    /// <param name="text">What happened, as a sentence.</param>
    /// <returns>The index of the event.</returns>
    public int Receive(int lane, int sending, string text)
    {
        if (sending < 0 || sending >= _events.Count || _events[sending].Kind != TraceEventKind.Send)
        {
            throw new ArgumentOutOfRangeException(nameof(sending), sending, "The cause must be an earlier sending.");
        }

        var sent = _events[sending].Stamp;
        _clocks[lane] = [.. _clocks[lane].Zip(sent, Math.Max)];
        return Add(lane, TraceEventKind.Receive, text, sending);
    }

    /// <summary>The trace of all events added.</summary>
    public Trace Build() => new(_lanes, _events.ToImmutable());

    private int Add(int lane, TraceEventKind kind, string text, int? cause)
    {
        _clocks[lane] = _clocks[lane].SetItem(lane, _clocks[lane][lane] + 1);
        _events.Add(new TraceEvent(lane, kind, text, cause, _clocks[lane]));
        return _events.Count - 1;
    }
}
