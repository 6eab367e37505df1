using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;

namespace Interview.EndToEnd.Tests;

/// <summary>Each test has an app of its own, which it kills.</summary>
public sealed class CrashTests(Chromium chromium) : BrowserTest(chromium, new AppProcess())
{
    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync(); // may skip, before there is a process to end
        await App.InitializeAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await base.DisposeAsync();
    }

    [Theory]
    [InlineData("Start practice")]
    [InlineData("Start the exam")]
    public async Task A_page_that_is_open_while_the_server_is_killed_comes_back_by_itself_where_it_was(string way)
    {
        var quiz = await QuizPage.Start(Page, way);
        await AnswerThree(quiz, isExam: way == "Start the exam");
        var options = await quiz.OptionTexts();
        await Page.EvaluateAsync("window.isOld = true");
        Visitor.ExpectLostServer();

        await App.Kill();
        await Expect(Page.GetByText("The connection is lost.")).ToBeVisibleAsync();
        await App.Start();

        await Page.WaitForFunctionAsync("() => !window.isOld && !document.querySelector('fieldset.answer')?.disabled");
        await quiz.IsAt(4);
        Assert.Equal(options, await quiz.OptionTexts());
        await Expect(quiz.Bar).ToContainTextAsync("3 of 30 answered");
        await quiz.Pick(0);
        await quiz.Primary.ClickAsync();
        await Expect(quiz.Bar).ToContainTextAsync("4 of 30 answered");
    }

    private static async Task AnswerThree(QuizPage quiz, bool isExam)
    {
        for (var number = 1; number <= 3; number++)
        {
            await (isExam ? quiz.PickAndSave(number) : quiz.Check(number));
            await quiz.GoOnTo(number + 1);
        }
    }
}
