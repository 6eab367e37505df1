using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios.Quorum;

/// <summary>Reads and writes that each wait for a number of the replicas: the closed forms.</summary>
/// <remarks>D. K. Gifford, "Weighted Voting for Replicated Data", SOSP 1979, section 2; one vote a replica.</remarks>
public sealed record QuorumSystem
{
    /// <summary>The most replicas that the closed forms accept.</summary>
    public const int MostReplicas = 1000;

    /// <summary>Describes a system.</summary>
    /// <param name="replicas">N, the replicas; from 1 to 1000.</param>
    /// <param name="writeQuorum">W, the replicas that acknowledge a write; from 1 to N.</param>
    /// <param name="readQuorum">R, the replicas that answer a read; from 1 to N.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public QuorumSystem(int replicas, int writeQuorum, int readQuorum)
    {
        Replicas = Within(replicas, MostReplicas, nameof(replicas));
        WriteQuorum = Within(writeQuorum, replicas, nameof(writeQuorum));
        ReadQuorum = Within(readQuorum, replicas, nameof(readQuorum));
    }

    /// <summary>N, the replicas; from 1 to 1000.</summary>
    public int Replicas { get; }

    /// <summary>W, the replicas that acknowledge a write; from 1 to N.</summary>
    public int WriteQuorum { get; }

    /// <summary>R, the replicas that answer a read; from 1 to N.</summary>
    public int ReadQuorum { get; }

    /// <summary>The replicas, at least, that every read set shares with every write set; from 0 to N.</summary>
    public Explained<int> Overlap
    {
        get
        {
            var overlap = Math.Max(0, WriteQuorum + ReadQuorum - Replicas);
            return new(overlap,
            [
                new(
                    "A write set and a read set hold W + R replicas of N; what is over N is counted twice, so shared.",
                    $"max(0, W + R - N) = max(0, {WriteQuorum} + {ReadQuorum} - {Replicas}) = {overlap}"),
            ]);
        }
    }

    /// <summary>The crashed replicas with which every write still finds its quorum, from 0 to N - 1.</summary>
    public Explained<int> WriteCrashesTolerated => Spare("A write needs W live replicas.", "W", WriteQuorum);

    /// <summary>The crashed replicas with which every read still finds its quorum, from 0 to N - 1.</summary>
    public Explained<int> ReadCrashesTolerated => Spare("A read needs R live replicas.", "R", ReadQuorum);

    /// <summary>Whether every two write sets share a replica, so that two writes cannot both go unnoticed.</summary>
    public Explained<bool> WriteQuorumsIntersect
    {
        get
        {
            var sign = 2 * WriteQuorum > Replicas ? ">" : "<=";
            return new(2 * WriteQuorum > Replicas,
            [
                new(
                    "Two write sets must share a replica when together they are larger than N.",
                    $"2 * W = 2 * {WriteQuorum} = {2 * WriteQuorum} {sign} {Replicas} = N"),
            ]);
        }
    }

    /// <summary>The chance, from 0 to 1, that a random read set holds none of the W replicas written.</summary>
    /// <remarks>
    /// P. Bailis et al., "Probabilistically Bounded Staleness for Practical Partial Quorums", VLDB 2012, section 3.1:
    /// every set of R replicas is equally likely, and the write has spread no further. A coordinator that asks all
    /// and takes the fastest answers does not choose like that.
    /// </remarks>
    public Explained<Fraction> MissProbability => Miss(Replicas, WriteQuorum, ReadQuorum);

    /// <summary>The chance that a read set misses the write, found by drawing read sets.</summary>
    /// <param name="trials">How many sets to draw; at least 1.</param>
    /// <param name="random">Where the draws come from.</param>
    public Estimate SampleMissProbability(int trials, Xoshiro256 random)
    {
        var order = Enumerable.Range(0, Replicas).ToArray();
        var misses = 0;
        for (var trial = 0; trial < trials; trial++)
        {
            misses += DrawsMiss(order, random) ? 1 : 0;
        }

        return new Estimate(misses, trials);
    }

    /// <summary>The chance that a random set of the replicas asked holds none of those with the write.</summary>
    internal static Explained<Fraction> Miss(int replicas, int holders, int asked)
    {
        var missing = Combinations.Count(replicas - holders, asked);
        var all = Combinations.Count(replicas, asked);
        var share = Fraction.Of(missing, all);
        return new(share,
        [
            new(
                $"Sets of {asked} among the {replicas - holders} replicas without the write.",
                $"C({replicas} - {holders}, {asked}) = {missing}"),
            new($"Sets of {asked} among all {replicas} that can be asked.", $"C({replicas}, {asked}) = {all}"),
            new("The share of sets that miss the write.", $"{missing} / {all} = {share}"),
        ]);
    }

    /// <summary>Draws R replicas without repetition; the first W by number hold the write.</summary>
    private bool DrawsMiss(int[] order, Xoshiro256 random)
    {
        for (var i = 0; i < ReadQuorum; i++)
        {
            // A Fisher-Yates shuffle, stopped early; it is fair from whatever order the last trial left.
            var drawn = i + random.Below(Replicas - i);
            (order[i], order[drawn]) = (order[drawn], order[i]);
            if (order[i] < WriteQuorum)
            {
                return false;
            }
        }

        return true;
    }

    private Explained<int> Spare(string text, string letter, int quorum) =>
        new(Replicas - quorum, [new(text, $"N - {letter} = {Replicas} - {quorum} = {Replicas - quorum}")]);

    private static int Within(int value, int largest, string name) => value >= 1 && value <= largest
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Must be from 1 to {largest}.");
}
