using System.Collections.Immutable;
using Interview.Simulation.Scenarios;

namespace Interview.Questions.Checking;

/// <summary>Proves the answers of the bank by running what they claim.</summary>
public static class AnswerProof
{
    // Facts are the same for every seed; a run needs one all the same.
    private const ulong Seed = 0;

    /// <summary>Runs every claim of the bank, in the order of the questions.</summary>
    public static ImmutableArray<ProvedClaim> Prove(QuestionBank bank) =>
        [.. bank.Questions.Where(question => question.Check is not null).SelectMany(Prove)];

    /// <summary>All faults of the bank, refuted claims among them, by file and line.</summary>
    public static ImmutableArray<Fault> Lint(QuestionBank bank)
    {
        // A claim that cannot be run is already among the faults of the bank.
        var refuted = Prove(bank).Where(claim => claim is { Holds: false, Actual: not null }).Select(Refutation);
        return Fault.InOrder(bank.Faults.Concat(refuted));
    }

    private static IEnumerable<ProvedClaim> Prove(Question question)
    {
        var check = question.Check!;
        if (ScenarioCatalog.Find(check.Scenario) is not { } scenario)
        {
            return check.Expect.Select(claim => Claim(question, check.Scenario, claim, fact: null));
        }

        var (settings, notices) = Settings.Read(scenario, check.With);
        var facts = notices.IsEmpty ? scenario.Run(settings, Seed).Facts : [];
        return check.Expect.Select(claim => Claim(
            question,
            $"{scenario.Id}?{settings.Query}",
            claim,
            facts.FirstOrDefault(fact => fact.Definition.Name == claim.Key)));
    }

    private static ProvedClaim Claim(
        Question question, string scenario, KeyValuePair<string, string> claim, Fact? fact) =>
        new(
            question.Id,
            scenario,
            claim.Key,
            claim.Value,
            fact?.Value.Text,
            fact?.Value.IsSaidBy(claim.Value) ?? false,
            question.Check!.Line);

    private static Fault Refutation(ProvedClaim claim) =>
        new(
            $"questions/{claim.Question}.md",
            claim.Line,
            $"The check expects {claim.Fact} to be {claim.Expected}; {claim.Scenario} gives {claim.Actual}.",
            "Correct the expectation, and the answer if it rests on it.");
}
