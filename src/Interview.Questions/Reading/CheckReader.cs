using System.Collections.Immutable;

namespace Interview.Questions.Reading;

/// <summary>Reads the <c>check:</c> of a question.</summary>
internal static class CheckReader
{
    /// <summary>The claim, or null where none is made.</summary>
    public static Check? Read(Fields question, FaultList faults)
    {
        if (question.Map("check") is not { } map)
        {
            return null;
        }

        var fields = new Fields(map, faults, ["scenario", "with", "expect"]);
        var expect = Values(fields, "expect", faults);
        if (expect.IsEmpty)
        {
            faults.Add(fields.LineOf("expect"), "The check expects nothing.", "Write expect: { fact: value }.");
        }

        return new Check(fields.Text("scenario"), Values(fields, "with", faults), expect, question.LineOf("check"));
    }

    private static ImmutableSortedDictionary<string, string> Values(Fields fields, string key, FaultList faults)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in fields.Map(key)?.Entries ?? [])
        {
            if (entry.Value is YamlText { Value.Length: > 0 } text)
            {
                values[entry.Key] = text.Value;
            }
            else
            {
                faults.Add(entry.Line, $"\"{entry.Key}\" has no single value.", "Write one.");
            }
        }

        return values.ToImmutable();
    }
}
