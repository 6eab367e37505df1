using Bunit;
using Interview.Simulation.Scenarios;
using Interview.Web.Features.Scenarios.Quorum;
using Microsoft.AspNetCore.WebUtilities;

namespace Interview.Web.Tests.Components;

public sealed class QuorumPictureTests : BunitContext
{
    // The replicas with the highest numbers are down, the lowest live ones store the write; the read sets asked here
    // are the only ones that end so.
    [Theory]
    [InlineData(
        "n=3&w=2&r=1", "S1 new, S2 new, S3 old asked",
        "3 replicas, all up. The write is stored on S1, S2 and acknowledged. "
        + "The read asks S3 and returns the old value: it misses the write.")]
    [InlineData(
        "n=2&w=2&r=2", "S1 new asked, S2 new asked",
        "2 replicas, all up. The write is stored on S1, S2 and acknowledged. "
        + "The read asks S1, S2 and returns the new value.")]
    [InlineData(
        "n=3&w=2&r=2&down=1", "S1 new asked, S2 new asked, S3 down",
        "3 replicas, S3 down. The write is stored on S1, S2 and acknowledged. "
        + "The read asks S1, S2 and returns the new value.")]
    [InlineData(
        "n=3&w=2&r=2&down=2", "S1 old, S2 down, S3 down",
        "3 replicas, S2, S3 down. The write is refused: it needs 2, and 1 can be reached.")]
    [InlineData(
        "n=3&w=2&r=2&down=2&sloppy=on", "S1 new, S2 old asked, S3 old asked, stand-in new",
        "3 replicas, S2, S3 down. The write is stored on S1 and 1 stand-in and acknowledged. "
        + "Later all replicas are back. "
        + "The read asks S2, S3 and returns the old value: it misses the write.")]
    [InlineData(
        "n=3&w=1&r=3&down=1", "S1 new, S2 old, S3 down",
        "3 replicas, S3 down. The write is stored on S1 and acknowledged. "
        + "A read is refused: it needs 3, and 2 can be reached.")]
    [InlineData(
        "n=1&w=1&r=1&down=1&sloppy=on", "S1 old asked, stand-in new",
        "1 replica, S1 down. The write is stored on 1 stand-in and acknowledged. "
        + "Later all replicas are back. "
        + "The read asks S1 and returns the old value: it misses the write.")]
    public void A_run_is_drawn_and_said_alike(string settings, string drawn, string said)
    {
        var picture = Show(settings, hasRun: true);

        Assert.Equal(drawn, Drawn(picture));
        Assert.Equal(said, picture.Find("svg").GetAttribute("aria-label"));
        Assert.Equal(said, picture.Find(".picture-text").TextContent);
    }

    [Theory]
    [InlineData("n=3&w=2&r=2", "S1 up, S2 up, S3 up", "3 replicas, all up.")]
    [InlineData("n=3&w=2&r=2&down=2&sloppy=on", "S1 up, S2 down, S3 down", "3 replicas, S2, S3 down.")]
    public void Before_the_run_nothing_of_it_is_drawn_or_said(string settings, string drawn, string said)
    {
        var picture = Show(settings, hasRun: false);

        Assert.Equal(drawn, Drawn(picture));
        Assert.Equal(said, picture.Find("svg").GetAttribute("aria-label"));
        Assert.Empty(picture.FindAll(".write-line, .read-line, .picture-text"));
    }

    [Fact]
    public void A_line_leads_to_each_node_that_stores_and_from_each_that_is_asked()
    {
        var picture = Show("n=5&w=3&r=2", hasRun: true);

        Assert.Equal(3, picture.FindAll(".write-line").Count);
        Assert.Equal(2, picture.FindAll(".read-line").Count);
    }

    [Theory]
    [InlineData("n=1&w=1&r=1")]
    [InlineData("n=7&w=7&r=1&down=7&sloppy=on")]
    public void Every_node_stands_within_the_picture(string settings)
    {
        var picture = Show(settings, hasRun: true);

        var width = int.Parse(picture.Find("svg").GetAttribute("width")!, null);
        Assert.All(picture.FindAll("circle.node"), node =>
            Assert.InRange(int.Parse(node.GetAttribute("cx")!, null), 31, width - 31));
    }

    /// <summary>Each node: its name, the word in it and whether it is ringed.</summary>
    private static string Drawn(IRenderedComponent<QuorumPicture> picture) => string.Join(", ", picture.FindAll("g")
        .Where(node => node.QuerySelector(".value") is not null)
        .Select(node => $"{node.QuerySelector(".soft")!.TextContent} {node.QuerySelector(".value")!.TextContent}"
            + (node.QuerySelector(".ring") is null ? "" : " asked")));

    private IRenderedComponent<QuorumPicture> Show(string settings, bool hasRun) => Render<QuorumPicture>(it => it
        .Add(shown => shown.Settings, Settings.Read(
            ScenarioCatalog.Find("quorum")!,
            QueryHelpers.ParseQuery(settings).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())))
            .Settings)
        .Add(shown => shown.Seed, 1UL)
        .Add(shown => shown.HasRun, hasRun));
}
