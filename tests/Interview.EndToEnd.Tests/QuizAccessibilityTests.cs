using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

public sealed class QuizAccessibilityTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    private readonly List<string> _findings = [];

    [Fact]
    public async Task A_practice_has_no_finding_from_the_first_question_to_the_history()
    {
        var quiz = await QuizPage.Start(Page, withCertainty: true);
        await Look("practice, open");
        await quiz.Pick(0);
        await quiz.Primary.ClickAsync();
        await Expect(quiz.Status).ToContainTextAsync("Not saved yet");
        await Look("practice, without certainty");
        await AnswerUntilBothVerdicts(quiz);
        await Page.Locator(".actions .quiet").ClickAsync();
        await Look("practice, asked to stop");
        await quiz.Press("Stop and see the result");
        await Expect(Page.Locator(".score")).ToBeVisibleAsync();
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        await Look("result");
        await Page.GotoAsync("/history");
        await Look("history");
        Report();
    }

    [Fact]
    public async Task An_exam_has_no_finding()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        await quiz.PickAndSave(1);
        await quiz.Press("Flag");
        await Expect(quiz.Bar.Locator("[data-state=flagged-answered]")).ToBeVisibleAsync();
        await Look("exam, saved and flagged");
        await Page.Locator(".actions .quiet").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Look("exam, asked to hand in");
        Report();
    }

    /// <summary>Shows a right and a wrong answer.</summary>
    private async Task AnswerUntilBothVerdicts(QuizPage quiz)
    {
        var seen = new HashSet<bool>();
        for (var number = 1; seen.Count < 2; number++)
        {
            await Page.GetByLabel("2 · fairly", new() { Exact = true }).CheckAsync();
            var isRight = await quiz.Check(number % 4);
            if (seen.Add(isRight))
            {
                await Look(isRight ? "practice, right" : "practice, wrong");
            }

            await quiz.GoOnTo(number + 1);
        }
    }

    private async Task Look(string state) => _findings.AddRange(await Axe.Findings(Page, state));

    private void Report() => Assert.True(_findings.Count == 0, string.Join('\n', _findings));
}
