using System.Globalization;
using System.Text.RegularExpressions;
using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed partial class PracticeTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task The_first_question_is_one_click_from_the_home_page_without_an_account()
    {
        await Page.GotoAsync("/");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Start the quiz" }).ClickAsync();

        var quiz = new QuizPage(Page);
        await quiz.IsAt(1);
        await Expect(quiz.Options).ToHaveCountAsync(4);
        await Expect(Page.Locator("input[type=password], input[type=email]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_whole_quiz_explains_each_answer_and_the_wrong_ones_can_be_done_again()
    {
        var quiz = await QuizPage.Start(Page);
        var wrong = new List<string>();
        for (var number = 1; number <= QuizPage.Questions; number++)
        {
            var prompt = await Page.Locator("form.question .prompt").InnerTextAsync();
            if (!await quiz.Check((number * 7) % 4))
            {
                wrong.Add(prompt);
                await Expect(Page.Locator(".feedback .misconception")).ToHaveCountAsync(1);
            }

            await Expect(Page.Locator(".feedback .explanation h3").First).ToHaveTextAsync("Why");
            await Expect(Page.Locator(".feedback .sources cite").First).ToBeVisibleAsync();
            await (number < QuizPage.Questions ? quiz.GoOnTo(number + 1) : quiz.Primary.ClickAsync());
        }

        var right = QuizPage.Questions - wrong.Count;
        await Expect(Page.Locator(".score")).ToHaveTextAsync($"{Text(right)} of 30");
        await SectionsAddUp(right);
        await DoTheWrongOnesAgain(quiz, wrong);
        await Page.GotoAsync("/history");
        await Expect(Page.Locator(".runs tbody tr")).ToHaveCountAsync(2);
        await Expect(Page.Locator(".runs tbody tr").Nth(0)).ToContainTextAsync($"of {Text(wrong.Count)}");
        await Expect(Page.Locator(".runs tbody tr").Nth(1)).ToContainTextAsync($"{Text(right)} of 30");
    }

    [Fact]
    public async Task The_scenario_of_a_question_opens_with_its_values_and_the_way_back_leads_to_the_question()
    {
        var quiz = await QuizPage.Start(Page);
        var scenario = Page.Locator(".feedback a.try");
        for (var number = 1; number < 11; number++)
        {
            await quiz.Check(0);
            await quiz.GoOnTo(number + 1);
        }

        await quiz.Check(0);
        await scenario.ClickAsync();

        await Expect(Page.GetByLabel("Replicas down", new() { Exact = true })).ToHaveValueAsync("2");
        await Expect(Page.GetByLabel("W, write quorum", new() { Exact = true })).ToHaveValueAsync("2");
        await Page.GoBackAsync();
        await quiz.IsAt(11);
        await Expect(quiz.Verdict).ToBeVisibleAsync();
    }

    private async Task SectionsAddUp(int right)
    {
        var rows = Page.Locator(".tally").First.Locator("tbody tr");
        await Expect(rows).ToHaveCountAsync(4);
        var tallies = (await rows.AllInnerTextsAsync()).Select(row => OutOf().Match(row)).ToArray();

        Assert.Equal(["8", "7", "8", "7"], tallies.Select(tally => tally.Groups["all"].Value));
        Assert.Equal(right, tallies.Sum(tally => int.Parse(tally.Groups["right"].Value, CultureInfo.InvariantCulture)));
    }

    private async Task DoTheWrongOnesAgain(QuizPage quiz, List<string> wrong)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Do the wrong ones again" }).ClickAsync();
        var asked = new List<string>();
        for (var number = 1; number <= wrong.Count; number++)
        {
            await quiz.IsAt(number);
            asked.Add(await Page.Locator("form.question .prompt").InnerTextAsync());
            await quiz.Check(0);
            await quiz.Primary.ClickAsync();
        }

        await Expect(Page.Locator(".score")).ToContainTextAsync($"of {Text(wrong.Count)}");
        Assert.Equal(wrong, asked);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<right>\d+) of (?<all>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OutOf();
}
