using FsCheck;
using FsCheck.Fluent;

namespace Interview.Questions.Tests.Rendering;

public sealed class SafetyTests
{
    private static readonly Gen<string> Nasty = Gen.Elements(
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<style>", "<a href=",
        "javascript:alert(1)", "JaVaScRiPt:", "java\tscript:", "&#106;avascript:", "javascript&colon;",
        "\u0001javascript:", "vbscript:", "data:text/html,", "//evil.example", "\\\\evil.example",
        "{onclick=alert(1)}", "{style=x}", "{#id .c}", "[a](", "[a]: ", "[a]", "![a](", "![", "](", ")", "<", ">",
        "\"", "'", " onclick=x ", "*", "_", "`", "```\n", "```js\" onload=x\n", "|a|b|\n|:-|-:|\n|c|d|\n", "- [x] ",
        "> ", "# ", "\n", "\n\n", "    ", "1. ", "---\n", "&lt;", "a", "https://a.example/", "/docs/a",
        "mailto:a@b.example", "www.a.example", "\0", "\u202e", "é", "style=\"x\"");

    private static readonly Gen<string> Texts = Gen.OneOf(
        Nasty.ArrayOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Fact]
    public void Whatever_is_written_no_tag_attribute_or_address_comes_out_that_is_not_allowed() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            AllowedHtml.Check(MarkdownText.Render(text).Text.Html);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("&#x6A;avascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("javascript\\:alert(1)")]
    [InlineData("<java script:alert(1)>")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example")]
    [InlineData("/\\\\evil.example")]
    [InlineData("https:evil")]
    [InlineData("")]
    public void A_link_elsewhere_than_to_the_web_a_mailbox_or_us_becomes_words_and_a_fault(string address)
    {
        foreach (var text in (string[])[$"See [here]({address}).", $"See [here].\n\n[here]: {address}\n"])
        {
            var rendered = MarkdownText.Render(text);

            Assert.DoesNotContain("<a", rendered.Text.Html, StringComparison.Ordinal);
            Assert.StartsWith("See", rendered.Text.Plain, StringComparison.Ordinal);
        }

        var fault = Assert.Single(MarkdownText.Render($"First.\n\nSee [here]({address}).").Faults);
        Assert.Equal(3, fault.Line);
    }

    [Theory]
    [InlineData("https://a.example/b?c=d", "rel=\"noopener noreferrer\"")]
    [InlineData("HTTP://a.example", "rel=\"noopener noreferrer\"")]
    [InlineData("mailto:a@b.example", "href=\"mailto:a@b.example\">")]
    [InlineData("/docs/operating", "href=\"/docs/operating\">")]
    [InlineData("#part", "href=\"#part\">")]
    public void A_link_to_the_web_a_mailbox_or_us_stays(string address, string part)
    {
        var rendered = MarkdownText.Render($"[here]({address})");

        Assert.Empty(rendered.Faults);
        Assert.Contains(part, rendered.Text.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/images/a.svg", true)]
    [InlineData("/images/../a.svg", false)]
    [InlineData("/secret/a.svg", false)]
    [InlineData("https://a.example/a.svg", false)]
    [InlineData("data:image/svg+xml,x", false)]
    [InlineData("a.svg", false)]
    public void Only_our_own_images_are_shown(string address, bool isShown)
    {
        var rendered = MarkdownText.Render($"![A picture]({address})");

        Assert.Equal(isShown, rendered.Text.Html.Contains("<img", StringComparison.Ordinal));
        Assert.Equal(isShown, rendered.Faults.IsEmpty);
        Assert.Equal("A picture", rendered.Text.Plain);
    }

    [Fact]
    public void Raw_html_and_attributes_are_words()
    {
        var html = MarkdownText.Render("<b onclick=x>a</b> # Head {onclick=x}").Text.Html;

        Assert.Equal("<p>&lt;b onclick=x&gt;a&lt;/b&gt; # Head {onclick=x}</p>", html);
    }

    [Fact]
    public void A_table_scrolls_and_is_aligned_by_class()
    {
        var html = MarkdownText.Render("|a|b|\n|-|-:|\n|1|2|").Text.Html;

        Assert.StartsWith("<div class=\"table-scroll\" tabindex=\"0\">\n<table>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"right\">2</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
    }

    [Theory, InlineData("# A", "<h3>A</h3>"), InlineData("## A", "<h3>A</h3>"), InlineData("### A", "<h4>A</h4>")]
    public void Headings_go_below_those_of_the_page(string markdown, string html) =>
        Assert.Equal(html, MarkdownText.Render(markdown).Text.Html);

    // Each would keep the parser busy for a second or more, or end it by its own limit.
    [Theory]
    [InlineData("[a](")]
    [InlineData("[*a](")]
    [InlineData("*a ")]
    [InlineData("*a_ ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("> ")]
    [InlineData("1. ")]
    public void A_text_that_would_take_long_is_refused_with_a_fault(string part)
    {
        foreach (var size in (int[])[60_000, 80_000])
        {
            var rendered = MarkdownText.Render(string.Concat(Enumerable.Repeat(part, size / part.Length)));

            Assert.Single(rendered.Faults);
            Assert.Empty(rendered.Text.Html);
        }
    }

    [Fact]
    public void Nesting_beyond_the_limit_of_the_parser_is_a_fault_too() =>
        Assert.Equal(
            "Too many parts lie within each other.",
            Assert.Single(MarkdownText.Render(string.Concat(Enumerable.Repeat("> ", 1_000))).Faults).Problem);
}
