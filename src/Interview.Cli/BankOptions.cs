using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Interview.Questions;

namespace Interview.Cli;

/// <summary>What every command on the bank takes: the content folder and the form of the output.</summary>
internal sealed class BankOptions
{
    private static readonly JsonSerializerOptions JsonForm = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,

        // The output goes to a file or a terminal, not into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Option<string> _content = new("--content")
    {
        Description = "The content folder.",
        DefaultValueFactory = _ => "content",
        HelpName = "DIR",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON." };

    /// <summary>A command that reads a bank, or says in one line that the folder is missing.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="run">Works on the bank and gives the exit code.</param>
    public Command Command(string name, string description, Func<QuestionBank, ParseResult, int> run)
    {
        var command = new Command(name, description) { _content, _json };
        command.SetAction(arguments =>
        {
            try
            {
                return run(QuestionBank.Load(arguments.GetRequiredValue(_content)), arguments);
            }
            catch (DirectoryNotFoundException e)
            {
                arguments.InvocationConfiguration.Error.WriteLine(e.Message);
                return 1;
            }
        });
        return command;
    }

    /// <summary>Whether JSON is wanted.</summary>
    public bool WantsJson(ParseResult arguments) => arguments.GetValue(_json);

    /// <summary>Writes a value as JSON.</summary>
    public static void WriteJson<T>(TextWriter output, T value) =>
        output.WriteLine(JsonSerializer.Serialize(value, JsonForm));
}
