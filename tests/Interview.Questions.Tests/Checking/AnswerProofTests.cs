using System.Collections.Immutable;
using Interview.Questions.Checking;

namespace Interview.Questions.Tests.Checking;

public sealed class AnswerProofTests
{
    // W + R - N = 2 + 2 - 3 = 1.
    [Fact]
    public void A_claim_that_the_simulator_confirms_holds()
    {
        var claim = Assert.Single(
            Prove("check: { scenario: quorum, with: { n: 3, w: 2, r: 2 }, expect: { overlap: 1 } }"));

        Assert.True(claim.Holds);
        Assert.Equal(("replication/overlap", "overlap"), (claim.Question, claim.Fact));
        Assert.Equal(("1", "1"), (claim.Expected, claim.Actual));
        Assert.StartsWith("quorum?n=3&w=2&r=2", claim.Scenario, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refuted_claim_is_a_fault_with_both_answers()
    {
        using var folder = Folder("check: { scenario: quorum, with: { n: 3, w: 2, r: 2 }, expect: { overlap: 2 } }");
        var bank = folder.Load();

        Assert.Empty(bank.Faults);
        var fault = Assert.Single(AnswerProof.Lint(bank));
        Assert.Equal(("questions/replication/overlap.md", 7), (fault.File, fault.Line));
        Assert.Matches("^The check expects overlap to be 2; quorum\\?n=3&w=2&r=2.* gives 1\\.$", fault.Problem);
    }

    [Theory]
    [InlineData("check: { scenario: none, expect: { overlap: 1 } }", "The check names no scenario: \"none\".")]
    [InlineData("check: { scenario: quorum, expect: { overlp: 1 } }", "The check expects \"overlp\", which quorum")]
    [InlineData("check: { scenario: quorum, with: { n: 99 }, expect: { overlap: 1 } }", "The check cannot be set up: ")]
    [InlineData("check: { scenario: quorum, with: { m: 3 }, expect: { overlap: 1 } }", "The check cannot be set up: ")]
    [InlineData("check: { scenario: quorum }", "The check expects nothing.")]
    [InlineData("check: quorum", "The key \"check\" has no keys of its own.")]
    [InlineData("scenario: quorum?n=3&w=9", "The scenario link does not work: ")]
    [InlineData("scenario: none", "The scenario link does not work: There is no scenario \"none\".")]
    public void A_claim_or_link_that_cannot_be_run_is_a_fault_once(string line, string problem)
    {
        using var folder = Folder(line);
        var bank = folder.Load();

        var fault = Assert.Single(AnswerProof.Lint(bank));
        Assert.Equal(7, fault.Line);
        Assert.StartsWith(problem, fault.Problem, StringComparison.Ordinal);
        Assert.All(AnswerProof.Prove(bank), claim => Assert.False(claim.Holds));
    }

    private static ContentFolder Folder(string line) =>
        new ContentFolder().Write(
            "questions/replication/overlap.md",
            Samples.SingleChoice.Replace("tags: [quorum]", line, StringComparison.Ordinal));

    private static ImmutableArray<ProvedClaim> Prove(string line)
    {
        using var folder = Folder(line);
        return AnswerProof.Prove(folder.Load());
    }
}
