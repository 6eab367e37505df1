using FsCheck;
using FsCheck.Fluent;

namespace Interview.Questions.Tests;

public sealed class AnyFileProperties
{
    // Pieces of good files and of YAML and Markdown syntax in any order.
    private static readonly Gen<string> Parts = Gen.Elements(
        "---\n", "---\n", "id: replication/any\n", "title: T\n", "kind: ", "single-choice\n", "numeric\n",
        "true-false\n", "answer: ", "1 s\n", "level: 3\n", "sources: [gifford-1979]\n", "topic: replication/quorum\n",
        "check: {", "}\n", "[", "]", "? ", ": ", "- ", "- [x] ", "- [ ] ", "  > Misconception: ", "a. b\n", "&a ",
        "*a ", "!!x ", "|\n", ">\n", "\"", "'", "\n", "## Why\n", "\t", "%YAML 1.1\n", "...\n", "\0", "\uFEFF", "{{",
        "#", "é", "mistakes:\n", "  - value: 1\n")
        .ArrayOf().Select(string.Concat);

    // Most have front matter, so that what is behind it is reached.
    private static readonly Gen<string> Texts = Gen.Zip(Parts, Parts).SelectMany(
        parts => Gen.Elements(
            $"---\n{parts.Item1}\n---\n{parts.Item2}",
            $"---\nid: replication/any\nkind: single-choice\n{parts.Item1}\n---\n{parts.Item2}",
            parts.Item1));

    [Fact]
    public void No_file_stops_the_bank()
    {
        using var folder = new ContentFolder();
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var bank = folder.Write("questions/replication/any.md", text)
                .Write("quizzes/any.md", text)
                .Write("docs/any.md", text)
                .Write("topics.yaml", text)
                .Write("sources.yaml", text)
                .Load();
            return bank.Faults.All(fault => fault.Line >= 1 && fault.Line <= text.Split('\n').Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
