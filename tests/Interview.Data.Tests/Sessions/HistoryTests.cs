using Interview.Data.Sessions;
using Interview.Data.Tests.Databases;

namespace Interview.Data.Tests.Sessions;

public abstract class HistoryTests(Database database)
{
    [Fact]
    public async Task The_score_is_the_sum_of_the_last_answers_and_comes_with_the_end()
    {
        var learner = await Learner.InAnExam(database);
        await learner.Answers(0, "0");
        await learner.Answers(0, "1", attempt: 2);
        await learner.Answers(1, "0.5");
        var running = Assert.Single((await learner.LooksBack()).Entries);
        await learner.Finishes();
        var ended = Assert.Single((await learner.LooksBack()).Entries);

        Assert.Equal((4, 2, null, null), (running.Questions, running.Answered, running.Score, running.FinishedAt));
        Assert.Equal((4, 2, 1.5, database.Clock.Now), (ended.Questions, ended.Answered, ended.Score, ended.FinishedAt));
    }

    [Fact]
    public async Task An_exam_that_nobody_handed_in_ended_at_its_deadline_with_what_was_answered()
    {
        var learner = await Learner.InAnExam(database);
        await learner.Answers(3, "1");
        database.Clock.Advance(TimeSpan.FromHours(5));

        var entry = Assert.Single((await learner.LooksBack()).Entries);

        Assert.Equal(entry.StartedAt.AddMinutes(30), entry.FinishedAt);
        Assert.Equal(1, entry.Score);
    }

    [Fact]
    public async Task Pages_go_from_the_newest_to_the_oldest_and_leave_nothing_out()
    {
        var learner = await Learner.Practising(database);
        List<Guid> started = [learner.Session];
        for (var i = 0; i < 4; i++)
        {
            // Two at the same time: their order must still be one and the same on every page.
            database.Clock.Advance(TimeSpan.FromSeconds(i % 2));
            started.Add(await database.Sessions.Start(
                learner.User, Learner.FourQuestions(database), QuizMode.Practice, false, Learner.Cancel));
        }

        HistoryPage[] pages =
            [await learner.LooksBack(1, 2), await learner.LooksBack(2, 2), await learner.LooksBack(3, 2)];

        Assert.Equal([2, 2, 1], pages.Select(page => page.Entries.Count));
        Assert.All(pages, page => Assert.Equal(5, page.Total));
        var entries = pages.SelectMany(page => page.Entries).ToList();
        Assert.Equal(started.Order(), entries.Select(entry => entry.Id).Order());
        var times = entries.ConvertAll(entry => entry.StartedAt);
        Assert.Equal(times.OrderDescending(), times);
    }

    [Theory]
    [InlineData(2, 10)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MaxValue, 100)]
    public async Task A_page_after_the_last_is_empty(int page, int size)
    {
        var learner = await Learner.Practising(database);

        var history = await learner.LooksBack(page, size);

        Assert.Empty(history.Entries);
        Assert.Equal(1, history.Total);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 0)]
    [InlineData(1, 101)]
    public async Task A_page_outside_the_range_is_refused(int page, int size)
    {
        var user = await database.Visitors.Create(Learner.Cancel);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => database.Sessions.History(user, page, size, Learner.Cancel));
    }
}

public sealed class HistoryOnSqlite(SqliteDatabase database) : HistoryTests(database), IClassFixture<SqliteDatabase>;

public sealed class HistoryOnPostgreSql(PostgreSqlDatabase database)
    : HistoryTests(database), IClassFixture<PostgreSqlDatabase>;
