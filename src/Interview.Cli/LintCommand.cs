using System.CommandLine;
using Interview.Questions;
using Interview.Questions.Checking;

namespace Interview.Cli;

/// <summary><c>lint</c>: every fault of the bank with its file and line.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var options = new BankOptions();
        return options.Command("lint", "Lists every fault of the bank; refuted checks too.", (bank, arguments) =>
        {
            var output = arguments.InvocationConfiguration.Output;
            var faults = AnswerProof.Lint(bank);
            if (options.WantsJson(arguments))
            {
                BankOptions.WriteJson(output, faults);
            }
            else
            {
                Write(output, bank, faults);
            }

            return faults.IsEmpty ? 0 : 1;
        });
    }

    private static void Write(TextWriter output, QuestionBank bank, IReadOnlyCollection<Fault> faults)
    {
        foreach (var fault in faults)
        {
            output.WriteLine(fault);
        }

        output.WriteLine(
            $"Questions: {bank.Questions.Length}, quizzes: {bank.Quizzes.Length}, faults: {faults.Count}.");
    }
}
