using Interview.Simulation.Scenarios.Quorum;

namespace Interview.Web.Features.Scenarios.Quorum;

/// <summary>The picture of the replicas in words.</summary>
internal static class QuorumText
{
    /// <summary>What the picture shows, as sentences.</summary>
    public static string Of(QuorumPlacement placement, bool hasRun)
    {
        var down = Names(placement, replica => replica.IsDown);
        var up = down.Length > 0 ? $"{down} down" : "all up";
        var before = $"{Count(placement.Replicas.Length, "replica")}, {up}.";
        return hasRun ? $"{before} {Write(placement)} {Read(placement)}".TrimEnd() : before;
    }

    private static string Write(QuorumPlacement placement)
    {
        if (placement.Outcome == QuorumOutcome.WriteRefused)
        {
            return $"The write is refused: it needs {placement.System.WriteQuorum}, and {placement.Live} can be "
                + "reached.";
        }

        var holders = Names(placement, replica => replica.HoldsWrite);
        var standIns = placement.StandIns > 0 ? Count(placement.StandIns, "stand-in") : "";
        var both = holders.Length > 0 && standIns.Length > 0 ? " and " : "";
        return $"The write is stored on {holders}{both}{standIns} and acknowledged.";
    }

    private static string Read(QuorumPlacement placement)
    {
        var asked = Names(placement, replica => replica.IsAsked);
        var later = placement.HaveReturned ? "Later all replicas are back. " : "";
        return placement.Outcome switch
        {
            QuorumOutcome.Sees => $"The read asks {asked} and returns the new value.",
            QuorumOutcome.Misses => $"{later}The read asks {asked} and returns the old value: it misses the write.",
            QuorumOutcome.ReadRefused =>
                $"A read is refused: it needs {placement.System.ReadQuorum}, and {placement.Live} can be reached.",
            _ => "",
        };
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Names(QuorumPlacement placement, Func<ReplicaPlacement, bool> which) =>
        string.Join(", ", placement.Replicas.Where(which).Select(replica => replica.Name));
}
