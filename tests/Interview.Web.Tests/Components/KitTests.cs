using Bunit;
using Interview.Questions;
using Interview.Web.Components.Kit;
using Interview.Web.Features.Questions;

namespace Interview.Web.Tests.Components;

public sealed class KitTests : BunitContext
{
    [Theory]
    [InlineData(0, "Score: 0 %", "0")]
    [InlineData(0.25, "Score: 25 %", "25")]
    [InlineData(1.0 / 3, "Score: 33 %", "33.33")]
    [InlineData(1, "Score: 100 %", "100")]
    public void A_meter_is_as_long_as_its_share_and_says_it(double share, string says, string width)
    {
        var meter = Render<Meter>(it => it.Add(shown => shown.Share, share).Add(shown => shown.Label, "Score"));

        Assert.Equal(says, meter.Find("svg").GetAttribute("aria-label"));
        Assert.Equal(width, meter.Find(".meter-fill").GetAttribute("width"));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("1", 1)]
    [InlineData("0", 1)]
    [InlineData("-2", 1)]
    [InlineData("+2", 1)]
    [InlineData(" 2", 1)]
    [InlineData("two", 1)]
    [InlineData("99999999999", 1)]
    [InlineData("", 1)]
    [InlineData(null, 1)]
    public void A_page_that_cannot_be_is_the_first(string? text, int page) => Assert.Equal(page, Pager.Read(text));

    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(20, 20, 1)]
    [InlineData(21, 20, 2)]
    [InlineData(40, 20, 2)]
    public void A_list_has_as_many_pages_as_it_fills(int total, int size, int pages) =>
        Assert.Equal(pages, Pager.Count(total, size));

    [Theory]
    [InlineData(1, 3, null, "/list/2")]
    [InlineData(2, 3, "/list/1", "/list/3")]
    [InlineData(3, 3, "/list/2", null)]
    public void A_pager_leads_one_page_back_and_one_on(int page, int pages, string? before, string? next)
    {
        var pager = Page(page, pages);

        Assert.Equal(before, pager.FindAll("a[rel=prev]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(next, pager.FindAll("a[rel=next]").SingleOrDefault()?.GetAttribute("href"));
    }

    [Fact]
    public void A_single_page_needs_no_pager() => Assert.Empty(Page(1, 1).Markup.Trim());

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 1, "1 fault ")]
    [InlineData(50, 50, "50 faults ")]
    [InlineData(60, 50, "60 faults ")]
    public void At_most_fifty_faults_are_listed_and_all_are_counted(int faults, int listed, string? says)
    {
        var list = Render<FaultList>(it => it.Add(shown => shown.Faults,
        [
            .. Enumerable.Range(1, faults).Select(line => new Fault("topics.yaml", line, "A slip.", "Mend it.")),
        ]));

        Assert.Equal(listed, list.FindAll("li").Count);
        Assert.Equal(faults > 50, list.Markup.Contains("And 10 more", StringComparison.Ordinal));
        Assert.Contains(says ?? "", list.FindAll("h2").SingleOrDefault()?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_says_where_what_and_what_to_do()
    {
        var list = Render<FaultList>(it => it.Add(
            shown => shown.Faults, [new Fault("quizzes/first.md", 7, "There is no <b>.", "Take it out.")]));

        Assert.Equal("quizzes/first.md:7 There is no <b>. Take it out.", list.Find("li").TextContent);
    }

    private IRenderedComponent<Pager> Page(int page, int pages) => Render<Pager>(it => it
        .Add(shown => shown.Page, page)
        .Add(shown => shown.Pages, pages)
        .Add(shown => shown.Address, number => $"/list/{number}"));
}
