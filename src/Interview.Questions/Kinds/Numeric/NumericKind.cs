using System.Collections.Immutable;
using Interview.Questions.Reading;

namespace Interview.Questions.Kinds.Numeric;

/// <summary>Reads a number with a unit, how exact it must be, and the numbers of known misconceptions.</summary>
internal sealed class NumericKind : IQuestionKind
{
    public const string KindName = "numeric";

    public string Name => KindName;

    public ImmutableArray<string> Keys => ["answer", "tolerance", "mistakes"];

    public Question Read(QuestionFile file)
    {
        var (fields, faults) = (file.Fields, file.Faults);
        var answer = Quantity(fields.Text("answer"), fields.LineOf("answer"), unit: null, faults);
        var tolerance = fields.OptionalText("tolerance") is { } text
            ? Quantity(text, fields.LineOf("tolerance"), answer.Unit, faults)
            : new Quantity(0, answer.Unit);
        if (tolerance.Value < 0)
        {
            faults.Add(fields.LineOf("tolerance"), "The tolerance is below 0.", "Write how far off is still right.");
        }

        var mistakes = fields.Maps("mistakes").Select(map => Mistake(map, answer, tolerance, file));
        return new NumericQuestion(file.Head(file), answer, tolerance, [.. mistakes]);
    }

    private static NumericMistake Mistake(YamlMap map, Quantity answer, Quantity tolerance, QuestionFile file)
    {
        var fields = new Fields(map, file.Faults, ["value", "misconception", "feedback"]);
        var line = fields.LineOf("value");
        var text = fields.Text("value");
        var value = Quantity(text, line, answer.Unit, file.Faults);
        if (text.Length > 0 && tolerance.Spans(value.Value, answer.Value))
        {
            file.Faults.Add(line, $"The mistake {value} counts as right.", "Lower the tolerance, or take it out.");
        }

        return new NumericMistake(
            value, fields.Text("misconception"), file.Text(fields.Text("feedback"), fields.LineOf("feedback")));
    }

    private static Quantity Quantity(string text, int line, string? unit, FaultList faults)
    {
        var number = NumberText.Cut(text);
        var quantity = new Quantity(number?.StrictValue() ?? 0, number?.Unit ?? unit ?? "");
        if (text.Length == 0)
        {
            return quantity;
        }

        if (number?.StrictValue() is null)
        {
            faults.Add(line, $"\"{text}\" is no number with a unit.", "Write it like 12.5 ms, with a decimal point.");
        }
        else if (unit is not null && quantity.Unit != unit)
        {
            faults.Add(
                line,
                $"The unit is \"{quantity.Unit}\", that of the answer is \"{unit}\".",
                "Write both in the same unit.");
        }

        return quantity;
    }
}
