using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>Where a write lies and whom the read after it asks, in one run: what a picture shows.</summary>
/// <param name="System">N, W and R.</param>
/// <param name="Replicas">The N replicas, S1 first.</param>
/// <param name="StandIns">Nodes outside the N that acknowledged the write; reads never ask them.</param>
/// <param name="Outcome">How the run ends.</param>
/// <param name="HaveReturned">
/// Whether the read comes after the down replicas are back, before they get the write; otherwise they are still down.
/// </param>
/// <param name="WhileDown">The read sets among the live replicas; null where no write or no read can be done.</param>
/// <param name="AfterReturn">The read sets among all replicas once all are up; null where no write can be done.</param>
public sealed record QuorumPlacement(
    QuorumSystem System,
    ImmutableArray<ReplicaPlacement> Replicas,
    int StandIns,
    QuorumOutcome Outcome,
    bool HaveReturned,
    ReadSetCount? WhileDown,
    ReadSetCount? AfterReturn)
{
    /// <summary>The replicas that are up at the write, from 0 to N.</summary>
    public int Live => Replicas.Count(replica => !replica.IsDown);

    /// <summary>The replicas of the N that hold the write, from 0 to W.</summary>
    public int Holders => Replicas.Count(replica => replica.HoldsWrite);

    /// <summary>Whether the write finds enough replicas, stand-ins counted.</summary>
    public bool WriteWorks => Outcome != QuorumOutcome.WriteRefused;

    /// <summary>Whether a read finds enough replicas while the down ones are down.</summary>
    public bool ReadWorks => Live >= System.ReadQuorum;
}

/// <summary>One replica in a run.</summary>
/// <param name="Name">Its name, S1 to S7.</param>
/// <param name="IsDown">Whether it is down when the write is made.</param>
/// <param name="HoldsWrite">Whether it has stored the write.</param>
/// <param name="IsAsked">Whether the read asks it.</param>
public sealed record ReplicaPlacement(string Name, bool IsDown, bool HoldsWrite, bool IsAsked);

/// <summary>How many read sets there are, counted one by one.</summary>
/// <param name="Seeing">Sets with at least one replica that holds the write.</param>
/// <param name="Missing">Sets without such a replica.</param>
public sealed record ReadSetCount(int Seeing, int Missing);

/// <summary>How a run ends.</summary>
public enum QuorumOutcome
{
    /// <summary>The read returns the acknowledged write.</summary>
    Sees,

    /// <summary>The read returns the value before the acknowledged write.</summary>
    Misses,

    /// <summary>The write is refused: too few replicas are up. Nothing is stored and nothing read.</summary>
    WriteRefused,

    /// <summary>The write is acknowledged and the read refused: too few replicas are up.</summary>
    ReadRefused,
}
