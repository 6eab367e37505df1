using Bunit;
using Interview.Simulation.Scenarios;
using Interview.Web.Features.Scenarios;

namespace Interview.Web.Tests.Components;

public sealed class ParameterInputTests : BunitContext
{
    private static readonly IScenario Quorum = ScenarioCatalog.Find("quorum")!;

    [Fact]
    public void A_number_can_be_stepped_within_its_range_and_beside_the_others()
    {
        Assert.Equal((false, true, "1", "3"), Steps("w", ("n", "3"), ("w", "3")));
        Assert.Equal((true, false, "1", "3"), Steps("w", ("n", "3"), ("w", "1")));
        Assert.Equal((false, false, "1", "3"), Steps("w", ("n", "3"), ("w", "2")));
        Assert.Equal((true, false, "0", "3"), Steps("down", ("n", "3")));
    }

    [Fact]
    public void A_step_and_a_typed_number_are_handed_on_and_what_is_no_number_is_not()
    {
        var said = new List<string>();
        var input = Input("w", said.Add, ("n", "5"), ("w", "2"));

        input.FindAll("button")[1].Click();
        input.FindAll("button")[0].Click();
        input.Find("input").Change("99");
        input.Find("input").Change("many");

        Assert.Equal(["3", "1", "99"], said);
    }

    [Fact]
    public void A_switch_says_what_it_becomes()
    {
        var said = new List<string>();

        Input("sloppy", said.Add).Find("input").Change(true);
        Input("sloppy", said.Add, ("sloppy", "on")).Find("input").Change(false);

        Assert.Equal(["on", "off"], said);
    }

    [Theory]
    [InlineData("n")]
    [InlineData("sloppy")]
    public void Each_setting_has_a_label_and_says_what_it_means(string name)
    {
        var input = Input(name);

        var field = input.Find("input");
        Assert.True(
            field.ParentElement!.LocalName == "label" || input.Find("label").GetAttribute("for") == field.Id,
            "The field has no label.");
        var meaning = Quorum.Parameters.Single(parameter => parameter.Name == name).Meaning;
        Assert.Equal(meaning, input.Find($"#{field.GetAttribute("aria-describedby")}").TextContent);
    }

    [Fact]
    public void Locked_nothing_can_be_set() => Assert.All(
        Render<ParameterInput>(it => Fill(it, "w", []).Add(shown => shown.IsLocked, true)).FindAll("input, button"),
        field => Assert.True(field.HasAttribute("disabled")));

    private (bool LessIsLocked, bool MoreIsLocked, string? Min, string? Max) Steps(
        string name, params (string Name, string Value)[] settings)
    {
        var input = Input(name, settings: settings);
        var buttons = input.FindAll("button");
        var field = input.Find("input");
        return (
            buttons[0].HasAttribute("disabled"),
            buttons[1].HasAttribute("disabled"),
            field.GetAttribute("min"),
            field.GetAttribute("max"));
    }

    private IRenderedComponent<ParameterInput> Input(
        string name, Action<string>? changed = null, params (string Name, string Value)[] settings) =>
        Render<ParameterInput>(it => Fill(it, name, settings).Add(shown => shown.Changed, changed ?? (_ => { })));

    private static ComponentParameterCollectionBuilder<ParameterInput> Fill(
        ComponentParameterCollectionBuilder<ParameterInput> input,
        string name,
        (string Name, string Value)[] settings) =>
        input
            .Add(it => it.Parameter, Quorum.Parameters.Single(parameter => parameter.Name == name))
            .Add(it => it.Settings, Settings.Read(
                Quorum, settings.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).Settings);
}
