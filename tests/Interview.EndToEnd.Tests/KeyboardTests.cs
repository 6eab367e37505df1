using System.Globalization;
using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class KeyboardTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    private const int TabsMax = 60;

    private ILocator Focused => Page.Locator("*:focus");

    [Fact]
    public async Task The_whole_quiz_is_taken_with_the_keyboard_alone()
    {
        await Page.GotoAsync("/");
        await TabTo("Start the quiz");
        await Page.Keyboard.PressAsync("Enter");
        var quiz = new QuizPage(Page);
        var right = 0;
        for (var number = 1; number <= QuizPage.Questions; number++)
        {
            await quiz.IsAt(number);
            await PickOneOfFour(quiz, number);
            await FocusIsVisible();
            await Page.Keyboard.PressAsync("Enter");
            await Expect(quiz.Verdict).ToBeVisibleAsync();
            right += await quiz.Verdict.InnerTextAsync() == "Right" ? 1 : 0;
            await Expect(quiz.Primary).ToBeFocusedAsync();
            await FocusIsVisible();
            await Page.Keyboard.PressAsync("Enter");
        }

        await Expect(Page.Locator(".score")).ToHaveTextAsync($"{right.ToString(CultureInfo.InvariantCulture)} of 30");
        await TabTo("Do the wrong ones again");
    }

    [Fact]
    public async Task An_exam_is_answered_flagged_and_handed_in_with_the_keyboard_alone()
    {
        await Page.GotoAsync($"/quiz/{QuizPage.Slug}");
        await TabTo("Start the exam");
        await Page.Keyboard.PressAsync("Enter");
        var quiz = new QuizPage(Page);
        await quiz.IsAt(1);
        await Page.Keyboard.PressAsync("3");
        await Expect(quiz.Status).ToContainTextAsync("Saved at");
        await TabTo("Flag");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Focused).ToHaveTextAsync("Flagged");
        await TabTo("Hand in");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Focused).ToHaveTextAsync("Go on");
        await Page.Keyboard.PressAsync("Shift+Tab");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.Locator(".score")).ToContainTextAsync("of 30");
    }

    [Fact]
    public async Task A_scenario_is_set_predicted_and_run_with_the_keyboard_alone()
    {
        await Page.GotoAsync("/scenarios/quorum?n=3&w=2&r=2&down=1");
        var replicas = Page.GetByLabel("N, replicas", new() { Exact = true });
        await Expect(replicas).ToBeEnabledAsync();
        await TabTo("N, replicas: one more");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(replicas).ToHaveValueAsync("5");
        await Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(replicas).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Page.Locator(".replicas")).ToHaveAttributeAsync("aria-label", "4 replicas, S4 down.");
        await TabTo("Run without a prediction");
        await Page.Keyboard.PressAsync("1");

        await Expect(Page.Locator(".callout[role=status]")).ToContainTextAsync("As predicted");
        await Expect(Page.Locator(".stage")).ToBeFocusedAsync();
        await TabTo("Predict again");
    }

    /// <summary>Keys, arrows and the space bar all pick; each question is answered in another way.</summary>
    private async Task PickOneOfFour(QuizPage quiz, int number)
    {
        switch (number % 3)
        {
            case 0:
                await Page.Keyboard.PressAsync("4");
                await Expect(quiz.Inputs.Nth(3)).ToBeCheckedAsync();
                break;
            case 1:
                await Page.Keyboard.PressAsync("Tab");
                await Page.Keyboard.PressAsync("ArrowDown");
                await Expect(quiz.Inputs.Nth(1)).ToBeCheckedAsync();
                break;
            default:
                await Page.Keyboard.PressAsync("Tab");
                await Page.Keyboard.PressAsync("Space");
                await Expect(quiz.Inputs.Nth(0)).ToBeCheckedAsync();
                break;
        }
    }

    private async Task TabTo(string name)
    {
        var target = Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await Expect(target.First).ToBeEnabledAsync();
        for (var tab = 0; tab < TabsMax; tab++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.And(Focused).CountAsync() == 1)
            {
                await FocusIsVisible();
                return;
            }
        }

        Assert.Fail($"Tab does not lead to \"{name}\".");
    }

    /// <summary>Something has the focus, and an outline shows it.</summary>
    private async Task FocusIsVisible()
    {
        await Expect(Focused).ToHaveCountAsync(1);
        var seen = await Focused.EvaluateAsync<string>(
            "e => e === document.body ? 'nothing' : getComputedStyle(e).outlineStyle + ' ' + e.outerHTML");
        Assert.DoesNotMatch("^(none|nothing)", seen);
    }
}
