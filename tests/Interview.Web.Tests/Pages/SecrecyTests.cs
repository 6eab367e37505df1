using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Interview.Questions;
using Interview.Questions.Kinds;
using Interview.Questions.Kinds.Numeric;
using Interview.Questions.Kinds.TrueFalse;
using Interview.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Web.Tests.Pages;

public sealed class SecrecyTests(App app) : IClassFixture<App>
{
    private readonly HttpClient _browser = app.CreateClient();

    private QuestionBank Bank => app.Services.GetRequiredService<QuestionBank>();

    [Fact]
    public async Task The_page_of_a_question_gives_nothing_away_before_the_answer()
    {
        foreach (var question in Bank.Questions)
        {
            var page = await _browser.Page($"/questions/{question.Id}");
            GivesNothingAway(page, question);
            OptionsLookAlike(page);
        }
    }

    [Theory]
    [InlineData("practice")]
    [InlineData("exam")]
    public async Task A_quiz_gives_nothing_away_of_any_of_its_questions(string mode)
    {
        var page = await _browser.Page(await _browser.StartQuiz(mode: mode));

        foreach (var question in Bank.FindQuiz("distributed-systems-30")!.Questions)
        {
            GivesNothingAway(page, question);
        }

        OptionsLookAlike(page);
    }

    [Fact]
    public async Task The_list_of_questions_gives_nothing_away()
    {
        foreach (var address in new[] { "/questions", "/questions?page=2" })
        {
            var page = await _browser.Page(address);
            Assert.All(Bank.Questions, question => GivesNothingAway(page, question));
        }
    }

    [Fact]
    public async Task Searching_for_an_explanation_finds_nothing()
    {
        var question = Bank.Questions[0];
        var page = await _browser.Page($"/questions?q={Uri.EscapeDataString(question.Explanation.Plain)}");

        Assert.Equal("0 questions", page.QuerySelector(".count")!.TextContent);
    }

    private static void GivesNothingAway(IHtmlDocument page, Question question)
    {
        var everything = Words(string.Join(' ', page.All
            .SelectMany(element => element.Attributes.Select(attribute => attribute.Value))
            .Append(page.DocumentElement.TextContent)
            .Concat(page.Descendants<IComment>().Select(comment => comment.Data))));
        foreach (var secret in Secrets(question))
        {
            Assert.DoesNotContain(Words(secret), everything, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Secrets(Question question)
    {
        string?[] own = question switch
        {
            ChoiceQuestion choice =>
                [.. choice.Options.SelectMany(option => new[] { option.Misconception, option.Feedback?.Plain })],
            TrueFalseQuestion claim => [claim.Misconception, claim.Feedback.Plain],
            NumericQuestion number =>
                [.. number.Mistakes.SelectMany(mistake => new[] { mistake.Misconception, mistake.Feedback.Plain })],
            _ => throw new InvalidOperationException($"What does a {question.Kind} keep to itself?"),
        };
        return own.Append(question.Explanation.Plain).Append(question.CommonAnswer?.Plain).OfType<string>();
    }

    /// <summary>Every option is the same but for its place and its words.</summary>
    private static void OptionsLookAlike(IHtmlDocument page)
    {
        var options = page.QuerySelectorAll(".choice").Index().Select(shown =>
        {
            var input = shown.Item.QuerySelector("input")!;
            Assert.Contains(input.GetAttribute("value"), new[] { $"{shown.Index}", "true", "false" });
            Assert.Equal($"{shown.Index + 1}", input.GetAttribute("data-key"));
            input.RemoveAttribute("value");
            input.RemoveAttribute("data-key");
            shown.Item.QuerySelector("kbd")!.Remove();
            shown.Item.QuerySelector(".choice-text")!.InnerHtml = "";
            return shown.Item.OuterHtml;
        });
        Assert.InRange(options.Distinct(StringComparer.Ordinal).Count(), 0, 1);
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
