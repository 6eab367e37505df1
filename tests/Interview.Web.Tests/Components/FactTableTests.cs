using Bunit;
using Interview.Simulation;
using Interview.Simulation.Scenarios;
using Interview.Web.Features.Scenarios;

namespace Interview.Web.Tests.Components;

public sealed class FactTableTests : BunitContext
{
    [Fact]
    public void A_figure_comes_with_its_steps_and_its_estimate()
    {
        var table = Render<FactTable>(it => it.Add(shown => shown.Facts,
        [
            new Fact(
                new FactDefinition("miss", "Chance to miss", "How often a read misses.", "reads"),
                new FractionValue(Fraction.Of(1, 4)),
                [new FormulaStep("One of four sets.", "1 / 4 = 0.25")],
                new Estimate(hits: 1, trials: 4)),
        ]));

        Assert.StartsWith("Chance to miss, reads", table.Find("tbody th").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("1/4", table.Find("td strong").TextContent);
        Assert.Equal("1 / 4 = 0.25", table.Find(".steps code").TextContent);

        // Wilson's interval for 1 of 4: (0.25 + 0.4802 ± 1.96 √(0.0469 + 0.0600)) / 1.9604.
        Assert.Equal("0.2500", table.Find(".sampled strong").TextContent);
        Assert.Contains("0.0456 to 0.6994", table.Find(".sampled").TextContent, StringComparison.Ordinal);
    }
}
