using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Interview.Questions.Kinds;
using Interview.Questions.Rendering;

namespace Interview.Questions.Reading;

/// <summary>Reads a question file.</summary>
internal static class QuestionReader
{
    private static readonly ImmutableArray<string> CommonKeys =
        ["id", "title", "kind", "topic", "level", "tags", "sources", "scenario", "check"];

    /// <summary>Reads a file; a question with a fault in its own file is not usable.</summary>
    /// <param name="id">The id that its path gives it.</param>
    /// <param name="file">The file.</param>
    /// <param name="registers">The topics and sources.</param>
    public static ReadQuestion Read(string id, BankFile file, Registers registers)
    {
        if (MarkdownFile.Read(file, MarkdownBody.WithinPage) is not { } markdown)
        {
            return new ReadQuestion(id, file, DeclaredId: null, IdLine: 1, ScenarioLine: 1, Question: null, Links: []);
        }

        var kindName = markdown.FrontMatter.Entries.FirstOrDefault(entry => entry.Key == "kind")?.Value as YamlText;
        var kind = QuestionKinds.Find(kindName?.Value);
        var keys = kind is null ? CommonKeys.AddRange(QuestionKinds.AllKeys) : CommonKeys.AddRange(kind.Keys);
        var fields = new Fields(markdown.FrontMatter, file.Faults, keys);
        var declared = fields.Text("id");
        CheckName(id, declared, fields.LineOf("id"), file.Faults);
        if (kind is null && fields.Text("kind") is { Length: > 0 } unknown)
        {
            file.Faults.Add(
                fields.LineOf("kind"), $"The kind \"{unknown}\" is unknown.", $"Kinds are {QuestionKinds.Names}.");
        }

        var question = Question(id, file, fields, markdown.Body, kind, registers);
        return new ReadQuestion(
            id,
            file,
            declared,
            fields.LineOf("id"),
            fields.LineOf("scenario"),
            file.Faults.IsEmpty ? question : null,
            [.. markdown.Body.Links]);
    }

    private static Question? Question(
        string id, BankFile file, Fields fields, MarkdownBody body, IQuestionKind? kind, Registers registers)
    {
        var parts = BodyParts.Of(body, file.Faults);
        var question = new QuestionFile
        {
            Fields = fields,
            Faults = file.Faults,
            Body = body,
            Prompt = parts.Prompt,
            BodyLine = parts.FirstLine,
            Head = question => Head(id, file.Text, question, parts, registers),
        };

        // Without a kind the head alone is read, for its faults.
        if (kind is null)
        {
            _ = question.Head(question);
        }

        return kind?.Read(question);
    }

    private static QuestionHead Head(
        string id, string text, QuestionFile file, BodyParts parts, Registers registers)
    {
        var (fields, faults) = (file.Fields, file.Faults);
        if (parts.Prompt.Count == 0)
        {
            faults.Add(parts.FirstLine, "Nothing is asked.", "Write the question below the front matter.");
        }

        return new QuestionHead(
            id,
            fields.Text("title"),
            registers.Topic(fields.Text("topic"), fields.LineOf("topic"), faults),
            fields.Whole("level", 1, 5),
            [.. fields.Texts("tags").Select(tag => tag.Value)],
            Sources(fields, registers, faults),
            fields.OptionalText("scenario"),
            CheckReader.Read(fields, faults),
            file.Body.Render(parts.Prompt),
            file.Body.Render(parts.Why),
            parts.CommonAnswer.Count > 0 ? file.Body.Render(parts.CommonAnswer) : null,
            text,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static ImmutableArray<Citation> Sources(Fields fields, Registers registers, FaultList faults)
    {
        var written = fields.Texts("sources");
        if (written.IsEmpty)
        {
            faults.Add(
                fields.LineOf("sources"), "No source is named.", "Add sources: with at least one key of sources.yaml.");
        }

        return [.. written.Select(source => registers.Citation(source, faults))];
    }

    private static void CheckName(string id, string declared, int line, FaultList faults)
    {
        if (declared.Length > 0 && declared != id)
        {
            faults.Add(line, $"The id is \"{declared}\", the path says \"{id}\".", "Make them equal.");
        }

        if (!Slug.IsPath(id))
        {
            faults.Add(
                line,
                $"The path \"{id}\" is not module/name in lower-case letters, digits and hyphens.",
                "Move or rename the file.");
        }
    }
}

/// <summary>What came of a question file.</summary>
/// <param name="Id">The id that its path gives it.</param>
/// <param name="File">The file with its faults.</param>
/// <param name="DeclaredId">The id in its front matter, or null where there is none.</param>
/// <param name="IdLine">The line of that id.</param>
/// <param name="ScenarioLine">The line of its scenario link.</param>
/// <param name="Question">The question, or null where the file has a fault.</param>
/// <param name="Links">The links in its texts.</param>
internal sealed record ReadQuestion(
    string Id,
    BankFile File,
    string? DeclaredId,
    int IdLine,
    int ScenarioLine,
    Question? Question,
    ImmutableArray<LinkUse> Links);
