using Interview.Questions;
using Interview.Questions.Tests;
using Interview.Web.Features.Questions;

namespace Interview.Web.Tests.Components;

public sealed class QuestionQueryTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder()
        .Write("questions/replication/overlap.md", Samples.SingleChoice)
        .Write("questions/replication/several.md", Samples.MultipleChoice)
        .Write("questions/replication/claim.md", Samples.TrueFalse)
        .Write("questions/replication/number.md", Samples.Numeric);

    private readonly QuestionBank _bank;

    public QuestionQueryTests()
    {
        _bank = _folder.Load();
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "claim number overlap several")]
    [InlineData("pairs", "several")]
    [InlineData("PAIRS meet", "several")]
    [InlineData("quorum", "claim number overlap several", "replication/quorum")]
    [InlineData("quorum", "claim overlap")]
    [InlineData("lock valid", "number")]
    [InlineData("lock nothing", "")]
    [InlineData("drift", "")]
    [InlineData("linearizability", "")]
    public void Every_word_has_to_stand_in_what_is_shown_before_the_answer(
        string words, string found, string? topic = null)
    {
        var query = topic is null
            ? QuestionQuery.Read(_bank, words, topic: null, kind: null, level: null, page: null)
            : QuestionQuery.Read(_bank, text: null, topic, kind: null, level: null, page: null);

        Assert.Equal(
            found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slug => $"replication/{slug}"),
            query.Find(_bank).Select(question => question.Id));
    }

    [Theory]
    [InlineData("replication", "single-choice", "3", "overlap")]
    [InlineData("replication/quorum", null, "2", "claim several")]
    [InlineData(null, "numeric", null, "number")]
    [InlineData(null, "numeric", "1", "")]
    public void Topic_kind_and_level_narrow_it_down_together(string? topic, string? kind, string? level, string found)
    {
        var query = QuestionQuery.Read(_bank, "", topic, kind, level, page: null);

        Assert.Empty(query.Notices);
        Assert.Equal(
            found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slug => $"replication/{slug}"),
            query.Find(_bank).Select(question => question.Id));
    }

    [Fact]
    public void What_means_nothing_is_said_once_each()
    {
        var query = QuestionQuery.Read(_bank, "", "replic", "essay", "6", "-1");

        Assert.Equal(3, query.Notices.Length);
        Assert.Equal(1, query.Page);
        Assert.Equal(4, query.Find(_bank).Length);
    }

    [Fact]
    public void The_address_of_a_page_keeps_every_filter_and_hides_nothing_in_it()
    {
        var query = QuestionQuery.Read(_bank, " a&b=c ", "replication", "numeric", "4", page: null);

        Assert.Equal("/questions?q=a%26b%3Dc&topic=replication&kind=numeric&level=4&page=3", query.Address(3));
        Assert.Equal("/questions", QuestionQuery.Read(_bank, null, null, null, null, null).Address(1));
    }
}
