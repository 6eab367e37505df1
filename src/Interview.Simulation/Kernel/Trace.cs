using System.Collections.Immutable;

namespace Interview.Simulation.Kernel;

/// <summary>What happened in one run: all that a picture, a text or an export of it needs.</summary>
/// <param name="Lanes">The processes, in the order in which to draw them.</param>
/// <param name="Events">The events in the order in which they happened.</param>
public sealed record Trace(ImmutableArray<Lane> Lanes, ImmutableArray<TraceEvent> Events)
{
    /// <summary>A digest of every lane and event: equal traces have equal digests, in every process.</summary>
    public ulong Digest
    {
        get
        {
            var digest = new Fingerprint().Add(Lanes.Length);
            foreach (var lane in Lanes)
            {
                digest.Add(lane.Id).Add(lane.Role);
            }

            foreach (var happened in Events)
            {
                digest.Add(happened.Lane).Add((int)happened.Kind).Add(happened.Text).Add(happened.Cause ?? -1);
                foreach (var entry in happened.Stamp)
                {
                    digest.Add(entry);
                }
            }

            return digest.Value;
        }
    }
}

/// <summary>A process of a run.</summary>
/// <param name="Id">A short name, such as <c>S1</c>.</param>
/// <param name="Role">What the process is, such as "replica".</param>
public sealed record Lane(string Id, string Role);

/// <summary>One event of a run.</summary>
/// <param name="Lane">The index of the lane on which it happened.</param>
/// <param name="Kind">What sort of event it is.</param>
/// <param name="Text">What happened, as a sentence.</param>
/// <param name="Cause">The index of the event that caused it (the sending of a received message), or null.</param>
/// <param name="Stamp">The vector clock after the event, one entry a lane.</param>
public sealed record TraceEvent(int Lane, TraceEventKind Kind, string Text, int? Cause, ImmutableArray<int> Stamp);

/// <summary>The sorts of events.</summary>
public enum TraceEventKind
{
    /// <summary>A step within one process.</summary>
    Local,

    /// <summary>A message leaves.</summary>
    Send,

    /// <summary>A message arrives; its cause is the sending.</summary>
    Receive,

    /// <summary>A process stops.</summary>
    Crash,

    /// <summary>The run breaks a promise here.</summary>
    Violation,
}
