namespace Interview.Questions.Tests;

public sealed class ManyFilesTests
{
    [Fact]
    public void A_thousand_files_are_read_in_the_order_of_their_ids()
    {
        using var folder = new ContentFolder();
        var ids = Enumerable.Range(0, 1_000).Select(number => $"replication/q{number}").ToList();
        foreach (var (id, index) in ids.Select((id, index) => (id, index)))
        {
            var level = index % 10 == 0 ? "9" : "3";
            folder.Write($"questions/{id}.md", Samples.SingleChoice
                .Replace("replication/overlap", id, StringComparison.Ordinal)
                .Replace("level: 3", $"level: {level}", StringComparison.Ordinal));
        }

        var bank = folder.Load();

        Assert.Equal(900, bank.Questions.Length);
        Assert.Equal(100, bank.Faults.Length);
        Assert.Equal(bank.Questions.Select(q => q.Id).Order(StringComparer.Ordinal), bank.Questions.Select(q => q.Id));
        Assert.All(ids.Where((_, index) => index % 10 != 0), id => Assert.Equal(id, bank.Find(id)?.Id));
    }
}
