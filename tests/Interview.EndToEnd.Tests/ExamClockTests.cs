using System.Text.RegularExpressions;
using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;

namespace Interview.EndToEnd.Tests;

public sealed partial class ExamClockTests(Chromium chromium, AppProcess app) : BrowserTest(chromium, app)
{
    [Fact]
    public async Task The_clock_counts_down_from_thirty_minutes_and_goes_on_after_a_reload()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        await Expect(quiz.Clock).ToHaveTextAsync(HalfAnHour());

        App.Database.EndIn(quiz.Session, TimeSpan.FromMinutes(12));
        await Page.ReloadAsync();
        await Expect(quiz.Clock).ToHaveTextAsync(TwelveMinutes());
        await Page.ReloadAsync();
        await Expect(quiz.Clock).ToHaveTextAsync(TwelveMinutes());
    }

    [Fact]
    public async Task A_page_that_is_opened_after_the_time_leads_to_the_result()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        await quiz.PickAndSave(0);

        App.Database.EndIn(quiz.Session, TimeSpan.FromSeconds(-1));
        await Page.ReloadAsync();

        await Expect(Page.Locator(".score")).ToContainTextAsync("of 30");
    }

    [Fact]
    public async Task A_page_that_is_still_open_after_the_time_saves_nothing_more_and_leads_to_the_result()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        await quiz.PickAndSave(0);
        await quiz.GoOnTo(2);

        App.Database.EndIn(quiz.Session, TimeSpan.FromSeconds(-1));
        var session = quiz.Session;
        await quiz.Pick(1);

        await Expect(Page.Locator(".score")).ToContainTextAsync("of 30");
        Assert.Equal([0], App.Database.Answers(session).Select(answer => answer.Place));
    }

    [Fact]
    public async Task A_page_that_is_left_alone_leads_to_the_result_when_the_time_is_up()
    {
        var quiz = await QuizPage.Start(Page, "Start the exam");
        await quiz.PickAndSave(0);

        App.Database.EndIn(quiz.Session, TimeSpan.FromSeconds(3));
        await Page.ReloadAsync();

        await Page.WaitForURLAsync("**/result");
        await Expect(Page.Locator(".score")).ToContainTextAsync("of 30");
    }

    [GeneratedRegex("^(?:30:00|29:[0-9]{2}) left$", RegexOptions.None, 1000)]
    private static partial Regex HalfAnHour();

    [GeneratedRegex("^(?:12:00|11:[0-9]{2}) left$", RegexOptions.None, 1000)]
    private static partial Regex TwelveMinutes();
}
