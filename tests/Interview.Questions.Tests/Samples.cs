namespace Interview.Questions.Tests;

/// <summary>Good files that tests take as they are or spoil in one place.</summary>
public static class Samples
{
    public const string SingleChoice = """
        ---
        id: replication/overlap
        title: What W+R>N guarantees
        kind: single-choice
        topic: replication/quorum
        level: 3
        tags: [quorum]
        sources: [gifford-1979]
        ---

        What do both sets share?

        - [x] At least one replica.
        - [ ] Possibly nothing.
          > Misconception: sets can miss. With `W + R > N` they cannot.
        - [ ] Every replica.

          > Misconception: a quorum is everybody.
          > It is any set that is large enough.

        ## Why

        Two sets of two out of three share one.

        """;

    public const string MultipleChoice = """
        ---
        id: replication/several
        title: Which pairs meet
        kind: multiple-choice
        topic: replication/quorum
        level: 2
        sources:
          - gifford-1979, section 2
        ---

        Which pairs meet with N = 3?

        - [x] W = 2, R = 2
        - [ ] W = 1, R = 1
          > Misconception: any two sets meet. One of three and another of three need not.
        - [x] W = 3, R = 1
        - [ ] W = 1, R = 2
          > Misconception: a majority on one side suffices. The sum has to exceed N.

        ## Why

        W + R has to exceed N.

        """;

    public const string TrueFalse = """
        ---
        id: replication/claim
        title: Overlap and order
        kind: true-false
        topic: replication/quorum
        level: 2
        sources: [gifford-1979]
        answer: false
        ---

        Overlapping quorums alone make reads linearizable.

        > Misconception: overlap is linearizability. While a write is under way, two readers may disagree.

        ## Why

        The second reader may meet fewer copies than the first.

        """;

    public const string Numeric = """
        ---
        id: replication/number
        title: How long a lock holds
        kind: numeric
        topic: replication/quorum
        level: 4
        sources: [gifford-1979]
        answer: 9.778 s
        tolerance: 0.001 s
        mistakes:
          - value: 9.88 s
            misconception: clocks agree
            feedback: The **drift** has to be taken off too.
        ---

        How long is the lock valid?

        ## Why

        10 s - 0.12 s - (0.1 s + 0.002 s) = 9.778 s.

        """;

    public const string Quiz = """
        ---
        slug: first
        title: A first quiz
        minutes: 10
        sections:
          - name: A
            title: Quorums
            questions:
              - replication/overlap
              - replication/several
        ---

        Two questions.

        """;

    /// <summary>A question read from a text that has no fault.</summary>
    public static Question Read(string text)
    {
        var id = text.Split('\n').Single(line => line.StartsWith("id: ", StringComparison.Ordinal))["id: ".Length..];
        using var folder = new ContentFolder();
        var bank = folder.Write($"questions/{id}.md", text).Load();
        Assert.Empty(bank.Faults);
        return bank.Find(id)!;
    }

    /// <summary>The faults of a sample in which one text is replaced by another.</summary>
    public static IEnumerable<Fault> FaultsOf(string sample, string id, string good, string bad)
    {
        Assert.Contains(good, sample, StringComparison.Ordinal);
        using var folder = new ContentFolder();
        var bank = folder.Write($"questions/{id}.md", sample.Replace(good, bad, StringComparison.Ordinal)).Load();
        return bank.Faults;
    }
}
