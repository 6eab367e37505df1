using System.Text;

namespace Interview.Questions.Tests;

public sealed class BankFaultTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder()
        .Write("questions/replication/overlap.md", Samples.SingleChoice)
        .Write("questions/replication/several.md", Samples.MultipleChoice)
        .Write("quizzes/first.md", Samples.Quiz);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_good_folder_has_no_fault()
    {
        var bank = _folder.Load();

        Assert.Empty(bank.Faults);
        Assert.Equal(
            ["replication/overlap", "replication/several"],
            bank.FindQuiz("first")!.Questions.Select(question => question.Id));
    }

    [Fact]
    public void A_missing_folder_is_said()
    {
        var missing = Path.Combine(_folder.Path, "none");

        var exception = Assert.Throws<DirectoryNotFoundException>(() => QuestionBank.Load(missing));
        Assert.Contains(missing, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_question_leaves_the_others_and_shortens_the_quiz()
    {
        _folder.Write("questions/replication/overlap.md", "no question");

        var bank = _folder.Load();

        Assert.Equal(["replication/several"], bank.Questions.Select(question => question.Id));
        Assert.Equal(["replication/several"], bank.FindQuiz("first")!.Questions.Select(question => question.Id));
        AssertFault(bank, "quizzes/first.md", 9, "The question \"replication/overlap\" is left out.");
        AssertFault(bank, "questions/replication/overlap.md", 1, "The file has no front matter.");
    }

    [Theory]
    [InlineData("- replication/several", "- replication/overlap", 10,
        "The question \"replication/overlap\" is here twice.")]
    [InlineData("- replication/several", "- replication/nothing", 10,
        "The question \"replication/nothing\" does not exist.")]
    [InlineData("slug: first", "slug: second", 2, "The slug is \"second\", the file says \"first\".")]
    [InlineData("minutes: 10", "minutes: 0", 4, "The value of minutes is \"0\".")]
    [InlineData("title: Quorums", "titel: Quorums", 7, "The key \"titel\" is unknown.")]
    public void A_fault_of_a_quiz_is_named_with_its_line(string good, string bad, int line, string problem)
    {
        _folder.Write("quizzes/first.md", Samples.Quiz.Replace(good, bad, StringComparison.Ordinal));

        AssertFault(_folder.Load(), "quizzes/first.md", line, problem);
    }

    [Fact]
    public void Two_files_with_one_id_name_each_other()
    {
        _folder.Write("questions/replication/copy.md", Samples.SingleChoice);

        var bank = _folder.Load();

        const string Problem = "The id \"replication/overlap\" is also that of questions/replication/";
        AssertFault(bank, "questions/replication/copy.md", 2, Problem + "overlap.md.");
        AssertFault(bank, "questions/replication/overlap.md", 2, Problem + "copy.md.");
        Assert.NotNull(bank.Find("replication/overlap"));
        Assert.Null(bank.Find("replication/copy"));
    }

    [Theory]
    [InlineData("topics.yaml", "modules: [", 1, "This cannot be read as YAML")]
    [InlineData("topics.yaml", "modules:\n  - slug: a\n", 2, "The key \"title\" is missing.")]
    [InlineData("sources.yaml", "a-2000:\n  authors: A\n  title: T\n  year: 2000\n", 4, "The key \"year\" is unknown.")]
    [InlineData("sources.yaml", "a-2000:\n  authors: A\n  title: T\n  published: 2000\n  url: http://a\n", 5, "The u")]
    [InlineData("sources.yaml", "a-2000: nothing\n", 1, "The source \"a-2000\" has no keys.")]
    public void A_fault_in_a_register_is_reported_there_and_empties_no_bank(
        string file, string text, int line, string problem)
    {
        _folder.Write(file, text);

        var bank = _folder.Load();

        AssertFault(bank, file, line, problem);
        Assert.All(bank.Faults, fault => Assert.Equal(file, fault.File));
        Assert.Equal(2, bank.Questions.Length);
    }

    [Fact]
    public void A_file_of_more_than_64_KB_is_refused()
    {
        _folder.Write("docs/long.md", new string('a', (64 * 1024) + 1));

        AssertFault(_folder.Load(), "docs/long.md", 1, "The file has more than 64 KB.");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused_at_the_line()
    {
        _folder.Write("docs/old.md", [.. "one\ntwo "u8, 0xE9, .. "\n"u8]);

        AssertFault(_folder.Load(), "docs/old.md", 2, "This is not UTF-8.");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a: [{")]
    public void Deeply_nested_keys_are_refused_before_they_are_parsed(string open)
    {
        _folder.Write("topics.yaml", string.Concat(Enumerable.Repeat(open, 60_000 / open.Length)));

        AssertFault(_folder.Load(), "topics.yaml", 1, "Too many parts lie within each other.");
    }

    [Theory]
    [InlineData("/questions/replication/none", "leads nowhere")]
    [InlineData("/quiz/none", "leads nowhere")]
    [InlineData("/quizzes/first", "leads nowhere")]
    [InlineData("/quiz", "leads nowhere")]
    [InlineData("/questions/", "leads nowhere")]
    [InlineData("/nope", "leads nowhere")]
    [InlineData("/docs/none", "leads nowhere")]
    [InlineData("/images/none.svg", "leads nowhere")]
    [InlineData("/images/../content/topics.yaml", "leads nowhere")]
    [InlineData("/scenarios/none", "There is no scenario \"none\".")]
    [InlineData("/scenarios/quorum?n=99", "n")]
    [InlineData("/scenarios/quorum?x=1", "x")]
    [InlineData("overlap.md", "depends on the page")]
    [InlineData("?topic=replication", "depends on the page")]
    [InlineData("#part", "names a part of a page")]
    [InlineData("/docs/page#part", "names a part of a page")]
    public void A_link_that_leads_nowhere_is_a_fault_and_the_page_stays(string address, string problem)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "..", "wwwroot"));
        _folder.Write("docs/page.md", $"---\ntitle: T\nsummary: S.\n---\n\nSee [here]({address}).\n");

        var bank = _folder.Load();

        var fault = Assert.Single(bank.Faults);
        Assert.Equal(("docs/page.md", 6), (fault.File, fault.Line));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
        Assert.Single(bank.Docs);
    }

    [Theory]
    [InlineData("/questions/replication/overlap")]
    [InlineData("/questions?topic=replication/quorum")]
    [InlineData("/")]
    [InlineData("/questions")]
    [InlineData("/quiz/first")]
    [InlineData("/history")]
    [InlineData("/docs")]
    [InlineData("/docs/page")]
    [InlineData("/scenarios")]
    [InlineData("/scenarios/quorum?n=3&w=2")]
    [InlineData("/images/picture.svg")]
    [InlineData("https://example.org/a")]
    [InlineData("mailto:a@example.org")]
    public void A_link_that_leads_somewhere_is_no_fault(string address)
    {
        _folder.Write("../wwwroot/images/picture.svg", "<svg/>");
        _folder.Write("docs/page.md", $"---\ntitle: T\nsummary: S.\n---\n\nSee [here]({address}).\n");

        Assert.Empty(_folder.Load().Faults);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_quiz_may_have_a_third_of_its_right_options_the_longest(int longest, bool isFault)
    {
        var ids = Enumerable.Range(1, 12).Select(number => $"replication/q{number}").ToList();
        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            var right = index < longest ? "A right option that is long." : "Right.";
            _folder.Write($"questions/{id}.md", Samples.SingleChoice
                .Replace("replication/overlap", id, StringComparison.Ordinal)
                .Replace("At least one replica.", right, StringComparison.Ordinal));
        }

        var list = string.Join(", ", ids);
        _folder.Write("quizzes/first.md", Samples.Quiz.Replace(
            "\n      - replication/overlap\n      - replication/several", $" [{list}]", StringComparison.Ordinal));

        var problems = _folder.Load().Faults.Select(fault => fault.ToString());
        var expected = "quizzes/first.md:5: The right option is the longest in 5 of 12 questions. "
            + "Shorten right options or lengthen wrong ones until it is so in a third at most.";
        Assert.Equal(isFault ? [expected] : [], problems);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_neither_lines_nor_hash()
    {
        var plain = _folder.Load().Find("replication/overlap")!;
        _folder.Write(
            "questions/replication/overlap.md",
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.SingleChoice.ReplaceLineEndings("\r\n"))]);

        var windows = _folder.Load().Find("replication/overlap")!;

        Assert.Equal(plain.ContentHash, windows.ContentHash);
        Assert.Equal(plain, windows);
    }

    private static void AssertFault(QuestionBank bank, string file, int line, string problem) =>
        Assert.Contains(
            bank.Faults,
            fault => fault.File == file && fault.Line == line
                && fault.Problem.StartsWith(problem, StringComparison.Ordinal));
}
