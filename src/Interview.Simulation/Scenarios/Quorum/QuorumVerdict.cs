namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>Judges the invariant of the scenario <c>quorum</c>, with the numbers of the run as reason.</summary>
internal static class QuorumVerdict
{
    public static InvariantVerdict Of(Invariant invariant, QuorumPlacement placement) =>
        new(invariant, placement.Outcome != QuorumOutcome.Misses, Reason(placement));

    private static string Reason(QuorumPlacement placement) => placement switch
    {
        { Outcome: QuorumOutcome.WriteRefused } =>
            $"Nothing is promised: a write needs {placement.System.WriteQuorum} replicas and finds "
            + $"{placement.Live}, so none is acknowledged.",
        { Outcome: QuorumOutcome.Misses, HaveReturned: false } =>
            $"{Sum(placement)}: {Share(placement.WhileDown!, "among the replicas that are up")}.",
        { Outcome: QuorumOutcome.Misses } =>
            $"{Sum(placement)}: once the replicas that were down are back, and before the write is handed to them, "
            + $"{Share(placement.AfterReturn!, "among all")}.",
        { Outcome: QuorumOutcome.ReadRefused } =>
            $"{Sum(placement)}. Now no read works: it needs {placement.System.ReadQuorum} replicas and finds "
            + $"{placement.Live}. Once the others are back, every read set meets the write.",
        _ => $"{Sum(placement)}: every read set meets the write.",
    };

    private static string Sum(QuorumPlacement placement)
    {
        var system = placement.System;
        var sum = placement.Holders + system.ReadQuorum;
        var compared = $"{sum}, {(sum > system.Replicas ? "more" : "not more")} than N = {system.Replicas}";
        return placement.StandIns == 0
            ? $"W + R = {system.WriteQuorum} + {system.ReadQuorum} = {compared}"
            : $"{Counted(placement.StandIns, "stand-in")} acknowledged, so {placement.Holders} of the N replicas "
                + $"{(placement.Holders == 1 ? "holds" : "hold")} the write, and {placement.Holders} + R = {compared}";
    }

    private static string Share(ReadSetCount sets, string among) =>
        $"of {Counted(sets.Missing + sets.Seeing, "read set")} {among}, "
        + $"{sets.Missing} {(sets.Missing == 1 ? "misses" : "miss")} the write";

    private static string Counted(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
