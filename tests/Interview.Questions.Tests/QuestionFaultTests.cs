namespace Interview.Questions.Tests;

/// <summary>Each row spoils a good question in one place; then stand the line and the problem.</summary>
public sealed class QuestionFaultTests
{
    [Theory]
    [InlineData("title: What", "title: [What", 3, "This cannot be read as YAML")]
    [InlineData("tags: [quorum]", "tag: [quorum]", 7, "The key \"tag\" is unknown.")]
    [InlineData("tags: [quorum]", "level: 4", 7, "The key \"level\" is here twice.")]
    [InlineData("title: What W+R>N guarantees\n", "", 2, "The key \"title\" is missing.")]
    [InlineData("title: What W+R>N guarantees", "title:", 3, "The key \"title\" has no value.")]
    [InlineData("title: What W+R>N guarantees", "title: [a, b]", 3, "The key \"title\" has several values.")]
    [InlineData("tags: [quorum]", "tags: quorum", 7, "The key \"tags\" is not a list.")]
    [InlineData("tags: [quorum]", "tags: [&a quorum, *a]", 7, "The alias *a stands for another value.")]
    [InlineData("id: replication/overlap", "id: replication/other", 2, "The id is \"replication/other\", the")]
    [InlineData("kind: single-choice", "kind: choice", 4, "The kind \"choice\" is unknown.")]
    [InlineData("topic: replication/quorum", "topic: replication/none", 5, "The topic \"replication/none\" is")]
    [InlineData("[gifford-1979]", "[nobody-2000]", 8, "The source \"nobody-2000\" is unknown.")]
    [InlineData("sources: [gifford-1979]", "sources: []", 8, "No source is named.")]
    [InlineData("level: 3", "level: 0", 6, "The value of level is \"0\".")]
    [InlineData("level: 3", "level: 6", 6, "The value of level is \"6\".")]
    [InlineData("level: 3", "level: hard", 6, "The value of level is \"hard\".")]
    [InlineData("---\nid", "id", 1, "The file has no front matter.")]
    [InlineData("- [x] At", "- [ ] At", 13, "No option is marked right with [x].")]
    [InlineData("- [ ] Possibly", "- [x] Possibly", 11, "2 options are marked right.")]
    [InlineData("- [ ] Possibly nothing.", "- [ ] At least one replica.", 14, "Two options say the same.")]
    [InlineData("- [ ] Possibly nothing.", "- [ ] At least `one` replica.", 14, "Two options say the same.")]
    [InlineData("- [ ] Possibly nothing.", "- Possibly nothing.", 14, "This option has no box.")]
    [InlineData("  > Misconception: sets can miss. With `W + R > N` they cannot.\n", "", 14, "This wrong option")]
    [InlineData("sets can miss. With", "With", 15, "Nothing is said after the name of the misconception.")]
    [InlineData("- [x] At least one replica.", "- [x] One.\n  > Misconception: no. Yes.", 13, "This right option")]
    [InlineData("\n## Why\n\nTwo sets of two out of three share one.\n", "", 11, "The section \"## Why\" is missing.")]
    [InlineData("Two sets of two out of three share one.\n", "", 21, "The section \"Why\" is empty.")]
    [InlineData("## Why", "## Reason", 21, "The section \"Reason\" is unknown.")]
    [InlineData("## Why", "Some words.\n\n## Why", 21, "There is text after the options.")]
    [InlineData("What do both sets share?\n", "", 12, "Nothing is asked.")]
    [InlineData("What do both", "<[What](javascript:x)> do both", 11, "The link \"javascript:x\" is not allowed.")]
    [InlineData("What do both", "![What](https://a.example/b.png) do both", 11, "The image \"https://a.example/b")]
    public void A_fault_is_named_with_its_line(string good, string bad, int line, string problem)
    {
        var faults = Samples.FaultsOf(Samples.SingleChoice, "replication/overlap", good, bad);

        Assert.Contains(
            faults,
            fault => fault.File == "questions/replication/overlap.md"
                && fault.Line == line
                && fault.Problem.StartsWith(problem, StringComparison.Ordinal)
                && fault.Advice.Length > 0);
    }

    [Theory]
    [InlineData("answer: false", "answer: perhaps", 8, "The answer is \"perhaps\".")]
    [InlineData("answer: false\n", "", 2, "The key \"answer\" is missing.")]
    [InlineData("> Misconception: o", "> O", 11, "The claim is not followed by the misconception behind it.")]
    public void A_claim_has_faults_of_its_own(string good, string bad, int line, string problem)
    {
        var fault = Assert.Single(Samples.FaultsOf(Samples.TrueFalse, "replication/claim", good, bad));

        Assert.Equal((line, problem), (fault.Line, fault.Problem));
    }

    [Theory]
    [InlineData("answer: 9.778 s", "answer: soon", 8, "\"soon\" is no number with a unit.")]
    [InlineData("answer: 9.778 s", "answer: 9,778 s", 8, "\"9,778 s\" is no number with a unit.")]
    [InlineData("tolerance: 0.001 s", "tolerance: 1 ms", 9, "The unit is \"ms\", that of the answer is \"s\".")]
    [InlineData("tolerance: 0.001 s", "tolerance: -1 s", 9, "The tolerance is below 0.")]
    [InlineData("value: 9.88 s", "value: 9.88 ms", 11, "The unit is \"ms\", that of the answer is \"s\".")]
    [InlineData("value: 9.88 s", "value: 9.779 s", 11, "The mistake 9.779 s counts as right.")]
    [InlineData("    feedback: The", "    feedbak: The", 13, "The key \"feedbak\" is unknown.")]
    [InlineData("The **drift**", "The [drift](vbscript:x)", 13, "The link \"vbscript:x\" is not allowed.")]
    public void A_number_has_faults_of_its_own(string good, string bad, int line, string problem)
    {
        var faults = Samples.FaultsOf(Samples.Numeric, "replication/number", good, bad);

        Assert.Contains((line, problem), faults.Select(fault => (fault.Line, fault.Problem)));
    }

    [Theory, InlineData(1), InlineData(10)]
    public void A_choice_has_two_to_nine_options(int count)
    {
        var options = string.Concat(Enumerable.Range(2, count - 1).Select(
            number => $"- [ ] Option {number}\n  > Misconception: number {number}. It is the first.\n"));
        using var folder = new ContentFolder();
        var start = Samples.SingleChoice[..Samples.SingleChoice.IndexOf("- [x]", StringComparison.Ordinal)];
        folder.Write("questions/replication/overlap.md", $"{start}- [x] Option 1\n{options}\n## Why\n\nBecause.\n");

        Assert.Equal($"The number of options is {count}.", Assert.Single(folder.Load().Faults).Problem);
    }

    [Fact]
    public void All_faults_of_a_file_are_found_at_once()
    {
        using var folder = new ContentFolder();
        folder.Write("questions/replication/overlap.md", Samples.SingleChoice
            .Replace("level: 3", "level: 9", StringComparison.Ordinal)
            .Replace("kind: single", "kind: sinlge", StringComparison.Ordinal)
            .Replace("topic: replication", "topic: relpication", StringComparison.Ordinal)
            .Replace("## Why", "## Because", StringComparison.Ordinal));

        Assert.Equal([4, 5, 6, 11, 21], folder.Load().Faults.Select(fault => fault.Line));
    }

    [Fact]
    public void A_fault_reads_like_that_of_a_compiler() =>
        Assert.Equal("docs/a.md:12: Bad. Mend it.", new Fault("docs/a.md", 12, "Bad.", "Mend it.").ToString());
}
