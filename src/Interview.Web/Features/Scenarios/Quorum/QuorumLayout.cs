namespace Interview.Web.Features.Scenarios.Quorum;

/// <summary>Where the nodes of the picture stand, in its own units.</summary>
/// <param name="Nodes">How many nodes are drawn in the row.</param>
internal sealed record QuorumLayout(int Nodes)
{
    private const int Step = 84;
    private const int WidthMin = 3 * Step;

    public int Width => Math.Max(WidthMin, Nodes * Step);

    public int Middle => Width / 2;

    /// <summary>The middle of a node of the row.</summary>
    public int X(int index) => Middle + (((2 * index) - Nodes + 1) * Step / 2);
}
