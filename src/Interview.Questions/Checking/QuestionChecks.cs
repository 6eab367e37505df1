using Interview.Questions.Reading;
using Interview.Simulation.Scenarios;

namespace Interview.Questions.Checking;

/// <summary>Holds what a question says about scenarios against the scenarios; runs none.</summary>
internal static class QuestionChecks
{
    /// <summary>Reports a scenario link or a check that names what does not exist or cannot be set.</summary>
    public static void Check(Question question, int scenarioLine, FaultList faults)
    {
        foreach (var problem in question.Scenario is { } link ? ScenarioLink.Problems(link) : [])
        {
            faults.Add(scenarioLine, $"The scenario link does not work: {problem}", "Correct the link.");
        }

        if (question.Check is { } check)
        {
            CheckNames(check, faults);
        }
    }

    private static void CheckNames(Check check, FaultList faults)
    {
        if (ScenarioCatalog.Find(check.Scenario) is not { } scenario)
        {
            var known = string.Join(", ", ScenarioCatalog.All.Select(each => each.Id));
            faults.Add(
                check.Line, $"The check names no scenario: \"{check.Scenario}\".", $"Scenarios are {known}.");
            return;
        }

        foreach (var problem in Settings.Read(scenario, check.With).Notices)
        {
            faults.Add(check.Line, $"The check cannot be set up: {problem}", "Correct its with:.");
        }

        var facts = scenario.Facts.Select(fact => fact.Name).ToList();
        foreach (var name in check.Expect.Keys.Where(name => !facts.Contains(name)))
        {
            faults.Add(
                check.Line,
                $"The check expects \"{name}\", which {scenario.Id} does not compute.",
                $"It computes {string.Join(", ", facts)}.");
        }
    }
}
