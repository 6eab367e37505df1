using Interview.Questions;
using Interview.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Web.Tests.Pages;

public sealed class SearchTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _browser = app.CreateClient();

    private QuestionBank Bank => app.Services.GetRequiredService<QuestionBank>();

    [Theory]
    [InlineData("topic=nowhere/nothing", "“nowhere/nothing”")]
    [InlineData("kind=essay", "“essay”")]
    [InlineData("level=9", "“9”")]
    [InlineData("level=0", "“0”")]
    [InlineData("level=two", "“two”")]
    [InlineData("topic=%3Cscript%3Ealert(1)%3C/script%3E", "“<script>alert(1)</script>”")]
    public async Task A_value_that_means_nothing_is_said_and_left_out(string query, string says)
    {
        var page = await _browser.Page($"/questions?{query}");

        var notice = Assert.Single(page.QuerySelectorAll("main .callout"));
        Assert.Contains(says, notice.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Bank.Questions.Length} questions", page.QuerySelector(".count")!.TextContent);
    }

    [Theory]
    [InlineData("page=999", true)]
    [InlineData("page=99999999999999999999", false)]
    [InlineData("page=-1", false)]
    [InlineData("page=0", false)]
    [InlineData("page=two", false)]
    public async Task A_page_that_is_not_there_becomes_one_that_is(string query, bool isLast)
    {
        var pages = (Bank.Questions.Length + 19) / 20;

        var page = await _browser.Page($"/questions?{query}");

        Assert.Contains(
            $"Page {(isLast ? pages : 1)} of {pages}",
            page.QuerySelector(".pager")!.TextContent,
            StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".question-list li"));
    }

    [Fact]
    public async Task The_pages_together_list_every_question_once_and_in_order()
    {
        var listed = new List<string>();
        for (var next = "/questions"; next is not null;)
        {
            var page = await _browser.Page(next);
            listed.AddRange(page.QuerySelectorAll(".question-list li > a").Select(link => link.GetAttribute("href")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Bank.Questions.Select(question => $"/questions/{question.Id}"), listed);
    }

    [Fact]
    public async Task Words_with_markup_stay_words()
    {
        var page = await _browser.Page("/questions?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22x");

        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
        var field = page.QuerySelector("input[name=q]")!;
        Assert.Equal("<script>alert(1)</script>\" onfocus=\"x", field.GetAttribute("value"));
        Assert.False(field.HasAttribute("onfocus"));
        Assert.Equal("0 questions", page.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public async Task A_module_gives_the_questions_of_its_topics()
    {
        var module = Bank.Topics[0].Module.Slug;
        var asked = Bank.Questions.Count(question =>
            question.Topic.StartsWith($"{module}/", StringComparison.Ordinal));
        Assert.InRange(asked, 2, 20);

        var page = await _browser.Page($"/questions?topic={module}");

        Assert.Equal(asked, page.QuerySelectorAll(".question-list li").Length);
        Assert.Equal(module, page.QuerySelector("select[name=topic] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_next_page_keeps_what_is_looked_for()
    {
        var page = await _browser.Page("/questions?q=the&kind=single-choice");

        var next = page.QuerySelector("a[rel=next]");
        Assert.NotNull(next);
        Assert.Equal("/questions?q=the&kind=single-choice&page=2", next.GetAttribute("href"));
    }
}
