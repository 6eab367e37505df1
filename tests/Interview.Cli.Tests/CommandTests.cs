using System.Text.Json;

namespace Interview.Cli.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder().Write(
        "questions/replication/overlap.md", WithCheck("overlap: 1"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lint_of_a_good_folder_ends_with_0()
    {
        var result = await Cli.Run(_folder.Path, "lint", "--content", _folder.Path);

        Assert.Equal(new CliResult(0, "Questions: 1, quizzes: 0, faults: 0.\n", ""), result);
    }

    [Fact]
    public async Task The_folder_is_content_below_the_current_one_unless_it_is_named()
    {
        var result = await Cli.Run(Path.GetDirectoryName(_folder.Path)!, "lint");

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Lint_names_file_line_problem_and_advice_and_ends_with_1()
    {
        _folder.Write("questions/replication/overlap.md", Samples.SingleChoice.Replace(
            "level: 3", "level: 7", StringComparison.Ordinal));

        var result = await Cli.Run(_folder.Path, "lint", "--content", _folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "questions/replication/overlap.md:6: The value of level is \"7\". Write a whole number from 1 to 5.\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_finds_a_refuted_check_and_writes_json()
    {
        _folder.Write("questions/replication/overlap.md", WithCheck("overlap: 2"));

        var result = await Cli.Run(_folder.Path, "lint", "--json", "--content", _folder.Path);

        Assert.Equal(1, result.ExitCode);
        var fault = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        Assert.Equal(["file", "line", "problem", "advice"], fault.EnumerateObject().Select(member => member.Name));
        Assert.Equal("questions/replication/overlap.md", fault.GetProperty("file").GetString());
        Assert.Equal(7, fault.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Check_says_what_was_proved_and_counts()
    {
        var result = await Cli.Run(_folder.Path, "check", "--content", _folder.Path);

        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n');
        Assert.StartsWith("replication/overlap: holds: quorum?n=3&w=2&r=2", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("overlap is 1, the file says 1", lines[0], StringComparison.Ordinal);
        Assert.Equal("Questions: 1, with a check: 1, claims that hold: 1, claims refuted: 0.", lines[1]);
    }

    [Fact]
    public async Task Check_of_a_refuted_claim_ends_with_1_and_gives_both_answers()
    {
        _folder.Write("questions/replication/overlap.md", WithCheck("overlap: 2"));

        var result = await Cli.Run(_folder.Path, "check", "--json", "--content", _folder.Path);

        Assert.Equal(1, result.ExitCode);
        var claim = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        Assert.Equal(
            ["question", "scenario", "fact", "expected", "actual", "holds"],
            claim.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("2", "1"), (claim.GetProperty("expected").GetString(), claim.GetProperty("actual").GetString()));
        Assert.False(claim.GetProperty("holds").GetBoolean());
    }

    [Fact]
    public async Task Check_of_a_bank_with_a_fault_ends_with_1_since_a_claim_may_be_missing()
    {
        _folder.Write("questions/replication/bad.md", "nothing");

        var result = await Cli.Run(_folder.Path, "check", "--content", _folder.Path);

        Assert.Equal((1, "Faults in the bank: 1. Run lint to see them.\n"), (result.ExitCode, result.Error));
    }

    [Theory, InlineData("lint"), InlineData("check")]
    public async Task A_missing_folder_is_one_line_and_1(string command)
    {
        var result = await Cli.Run(_folder.Path, command, "--content", "none");

        Assert.Equal(new CliResult(1, "", "There is no content folder \"none\".\n"), result);
    }

    private static string WithCheck(string expect) => Samples.SingleChoice.Replace(
        "tags: [quorum]",
        $"check: {{ scenario: quorum, with: {{ n: 3, w: 2, r: 2 }}, expect: {{ {expect} }} }}",
        StringComparison.Ordinal);
}
