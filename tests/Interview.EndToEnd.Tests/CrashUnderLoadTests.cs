using System.Globalization;
using System.Text.RegularExpressions;
using Interview.EndToEnd.Tests.App;
using Interview.EndToEnd.Tests.Browser;
using Interview.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests;

/// <summary>The test has an app of its own, which it kills.</summary>
public sealed partial class CrashUnderLoadTests(Chromium chromium) : BrowserTest(chromium, new AppProcess())
{
    private const int Learners = 6;
    private const int AnswersBeforeTheCrash = 30;

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

    [Fact]
    public async Task Every_answer_that_was_shown_as_marked_is_there_after_a_kill_under_load()
    {
        var visitors = new List<Visitor> { Visitor };
        while (visitors.Count < Learners)
        {
            visitors.Add(await Arrive());
        }

        await Task.WhenAll(visitors.Select(visitor => QuizPage.Start(visitor.Page)));
        var shown = await KillWhileAllAnswer(visitors);
        await App.Start();

        foreach (var (visitor, seen) in visitors.Zip(shown))
        {
            var stored = Stored(visitor.Page);
            Assert.Subset(stored, seen);
            var page = await visitor.Context.NewPageAsync();
            await page.GotoAsync(visitor.Page.Url);
            Assert.Equal(stored, await Shown(new QuizPage(page)));
        }

        Assert.InRange(shown.Sum(seen => seen.Count), AnswersBeforeTheCrash, Learners * QuizPage.Questions);
    }

    /// <summary>Kills the app in the middle of it all; what each page shows of its answers then.</summary>
    private async Task<HashSet<(int Place, bool IsRight)>[]> KillWhileAllAnswer(List<Visitor> visitors)
    {
        visitors.ForEach(visitor => visitor.ExpectLostServer());
        var marked = 0;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var learners = visitors.Select(visitor => AnswerAll(new QuizPage(visitor.Page))).ToArray();
        await Task.WhenAny(enough.Task, Task.WhenAll(learners));
        await App.Kill();
        var shown = await Task.WhenAll(visitors.Select(visitor => Shown(new QuizPage(visitor.Page))));
        await Task.WhenAll(visitors.Select(visitor => visitor.Page.CloseAsync()));
        await Assert.ThrowsAnyAsync<PlaywrightException>(() => Task.WhenAll(learners));
        return shown;

        async Task AnswerAll(QuizPage page)
        {
            for (var number = 1; number < QuizPage.Questions; number++)
            {
                await page.Check(number % 4);
                if (Interlocked.Increment(ref marked) == AnswersBeforeTheCrash)
                {
                    enough.SetResult();
                }

                await page.GoOnTo(number + 1);
            }
        }
    }

    /// <summary>What the page says of its answers: place, and whether it was right.</summary>
    private static async Task<HashSet<(int Place, bool IsRight)>> Shown(QuizPage page)
    {
        var labels = await page.Bar.Locator("button").EvaluateAllAsync<string[]>("all => all.map(b => b.ariaLabel)");
        return [.. labels.Select(label => Marked().Match(label)).Where(match => match.Success).Select(match =>
            (int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) - 1,
                match.Groups["state"].Value == "right"))];
    }

    private HashSet<(int Place, bool IsRight)> Stored(IPage page) =>
        [.. App.Database.Answers(new QuizPage(page).Session).Select(answer => (answer.Place, answer.Score >= 1))];

    [GeneratedRegex("^Question (?<number>[0-9]+), (?<state>right|wrong)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();
}
