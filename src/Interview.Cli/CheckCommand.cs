using System.CommandLine;
using Interview.Questions;
using Interview.Questions.Checking;

namespace Interview.Cli;

/// <summary><c>check</c>: runs again what the answers claim, and says what came out.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new BankOptions();
        return options.Command("check", "Proves every answer that the simulator can compute.", (bank, arguments) =>
        {
            var output = arguments.InvocationConfiguration.Output;
            var claims = AnswerProof.Prove(bank);
            if (options.WantsJson(arguments))
            {
                BankOptions.WriteJson(output, claims.Select(claim => new
                {
                    claim.Question,
                    claim.Scenario,
                    claim.Fact,
                    claim.Expected,
                    claim.Actual,
                    claim.Holds,
                }));
            }
            else
            {
                Write(output, bank, claims);
            }

            if (bank.Faults.Length > 0)
            {
                // A question with a fault may claim something that nobody ran.
                arguments.InvocationConfiguration.Error.WriteLine(
                    $"Faults in the bank: {bank.Faults.Length}. Run lint to see them.");
            }

            return bank.Faults.IsEmpty && claims.All(claim => claim.Holds) ? 0 : 1;
        });
    }

    private static void Write(TextWriter output, QuestionBank bank, IReadOnlyCollection<ProvedClaim> claims)
    {
        foreach (var claim in claims)
        {
            var verdict = claim.Holds ? "holds" : "REFUTED";
            output.WriteLine(
                $"{claim.Question}: {verdict}: {claim.Scenario}: {claim.Fact} is {claim.Actual ?? "not computed"}, "
                + $"the file says {claim.Expected}");
        }

        var checkedQuestions = claims.Select(claim => claim.Question).Distinct(StringComparer.Ordinal).Count();
        var holding = claims.Count(claim => claim.Holds);
        output.WriteLine(
            $"Questions: {bank.Questions.Length}, with a check: {checkedQuestions}, "
            + $"claims that hold: {holding}, claims refuted: {claims.Count - holding}.");
    }
}
