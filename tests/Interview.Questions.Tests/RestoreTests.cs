namespace Interview.Questions.Tests;

public sealed class RestoreTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder()
        .Write("questions/replication/overlap.md", Samples.SingleChoice);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_frozen_question_is_as_it_was()
    {
        var before = _folder.Load().Find("replication/overlap")!;
        _folder.Write("questions/replication/overlap.md", Samples.SingleChoice.Replace(
            "What do both", "What on earth do both", StringComparison.Ordinal));
        var bank = _folder.Load();

        var restored = bank.Restore("replication/overlap", before.Source);

        Assert.Equal(before, restored);
        Assert.NotEqual(bank.Find("replication/overlap"), restored);
        Assert.Equal("What do both sets share?", restored.Prompt.Plain);
    }

    [Fact]
    public void A_question_that_did_not_change_is_the_same_object()
    {
        var bank = _folder.Load();
        var current = bank.Find("replication/overlap")!;

        Assert.Same(current, bank.Restore(current.Id, current.Source));
    }

    [Fact]
    public void A_topic_and_a_source_that_are_gone_do_not_stop_it()
    {
        var source = _folder.Load().Find("replication/overlap")!.Source;
        _folder.Write("topics.yaml", "modules: []\n")
            .Write("sources.yaml", "x:\n  authors: A\n  title: T\n  published: P\n");
        File.Delete(Path.Combine(_folder.Path, "questions/replication/overlap.md"));

        var restored = _folder.Load().Restore("replication/overlap", source);

        Assert.Equal("replication/quorum", restored.Topic);
        Assert.Equal("gifford-1979", Assert.Single(restored.Sources).Source.Title);
    }

    [Fact]
    public void A_text_that_is_no_question_is_said_with_its_place()
    {
        var bank = _folder.Load();

        var exception = Assert.Throws<FormatException>(() => bank.Restore("replication/overlap", "---\n---\n"));

        Assert.StartsWith(
            "questions/replication/overlap.md:2: There are no keys here.", exception.Message, StringComparison.Ordinal);
    }
}
