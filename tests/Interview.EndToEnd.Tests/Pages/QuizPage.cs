using System.Globalization;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests.Pages;

/// <summary>A running quiz, as a learner sees it.</summary>
public sealed class QuizPage(IPage page)
{
    public const string Slug = "distributed-systems-30";

    public const int Questions = 30;

    public ILocator Heading => page.Locator("#question-heading");

    public ILocator Answer => page.Locator("fieldset.answer");

    public ILocator Options => page.Locator("fieldset.answer .choice");

    public ILocator Inputs => page.Locator("fieldset.answer .choice input");

    public ILocator Primary => page.Locator("form.question button[type=submit].primary");

    public ILocator Verdict => page.Locator(".feedback .verdict");

    public ILocator Status => page.Locator("form.question > .status");

    public ILocator Bar => page.Locator(".quiz-bar");

    public ILocator Clock => page.Locator("count-down");

    /// <summary>The session in the page's address.</summary>
    public Guid Session => Guid.Parse(new Uri(page.Url).Segments[3].TrimEnd('/'));

    /// <summary>Starts a run from the quiz's own page.</summary>
    public static async Task<QuizPage> Start(IPage page, string button = "Start practice", bool withCertainty = false)
    {
        await page.GotoAsync($"/quiz/{Slug}");
        var start = page.GetByRole(AriaRole.Button, new() { Name = button });
        if (withCertainty)
        {
            await page.Locator("form.way").Filter(new() { Has = start }).GetByRole(AriaRole.Checkbox).CheckAsync();
        }

        await start.ClickAsync();
        var quiz = new QuizPage(page);
        await quiz.IsAt(1);
        return quiz;
    }

    /// <summary>Waits until a question, from 1, is shown and can be worked with.</summary>
    public async Task IsAt(int number)
    {
        await Expect(Heading).ToContainTextAsync($"Question {Text(number)} of");
        await Expect(page.Locator("form.question .actions button").Last).ToBeVisibleAsync();
        await Expect(page.Locator("#question-heading:focus")).ToHaveCountAsync(1);
    }

    public Task Pick(int option) => Options.Nth(option).ClickAsync();

    /// <summary>Answers a practice question and waits for the feedback.</summary>
    public async Task<bool> Check(int option)
    {
        await Pick(option);
        await Primary.ClickAsync();
        await Expect(Verdict).ToBeVisibleAsync();
        return await Verdict.InnerTextAsync() == "Right";
    }

    /// <summary>Goes on to a question, from 1.</summary>
    public async Task GoOnTo(int number)
    {
        await Primary.ClickAsync();
        await IsAt(number);
    }

    /// <summary>Picks an exam answer and waits until it is said to be saved.</summary>
    public async Task PickAndSave(int option)
    {
        await Pick(option);
        await Expect(Status).ToContainTextAsync("Saved at");
    }

    public Task Press(string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>The options as shown, in their order.</summary>
    public Task<IReadOnlyList<string>> OptionTexts() => page.Locator(".choice-text").AllInnerTextsAsync();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
