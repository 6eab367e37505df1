using Bunit;
using Interview.Simulation.Scenarios;
using Interview.Web.Features.Scenarios;

namespace Interview.Web.Tests.Components;

public sealed class PredictionFormTests : BunitContext
{
    [Fact]
    public void A_prediction_with_few_answers_is_made_by_a_click()
    {
        var said = new List<string?>();
        var form = Prediction("ask=works", said.Add);

        var keys = form.FindAll("[data-key]").Select(choice => choice.GetAttribute("data-key"));
        Assert.Equal(["1", "2", "3", "4"], keys);
        form.FindAll(".choices button")[1].Click();

        Assert.Equal(["reads only"], said);
    }

    [Fact]
    public void A_number_is_predicted_by_typing_it()
    {
        var said = new List<string?>();
        var form = Prediction("ask=miss", said.Add);

        form.Find("input").Change("2/3");
        form.Find("form").Submit();

        Assert.Equal(["2/3"], said);
    }

    [Fact]
    public void Nobody_has_to_predict()
    {
        var said = new List<string?>();

        Prediction("ask=miss", said.Add).FindAll("button.quiet")[0].Click();

        Assert.Equal([null], said);
    }

    private IRenderedComponent<PredictionForm> Prediction(string query, Action<string?> predicted) =>
        Render<PredictionForm>(it => it
            .Add(shown => shown.State, ScenarioState.Read(
                ScenarioCatalog.Find("quorum")!, [KeyValuePair.Create(query.Split('=')[0], query.Split('=')[1])]))
            .Add(shown => shown.Predicted, predicted));
}
