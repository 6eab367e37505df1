using Interview.Data.Crash;
using Interview.Data.Sessions;
using Interview.Data.Tests.Databases;

namespace Interview.Data.Tests.Sessions;

public abstract class WrongOnesTests(Database database)
{
    [Fact]
    public async Task They_are_what_was_wrong_half_right_or_not_answered()
    {
        var learner = await Learner.InAnExam(database);
        await learner.Answers(0, "0");
        await learner.Answers(0, "1", attempt: 2);
        await learner.Answers(1, "1");
        await learner.Answers(1, "0.5", attempt: 2);
        await learner.Answers(2, "0");
        await learner.Finishes();
        var asked = (await learner.Sees()).Items;

        var again = await WrongOnes(learner);

        Assert.Equal(("A quiz, the wrong ones again", QuizMode.Practice), (again.Title, again.Mode));
        Assert.Equal([asked[1].Question.Id, asked[2].Question.Id, asked[3].Question.Id],
            again.Items.Select(item => item.Question.Id));
        Assert.Equal(["A", "B", "B"], again.Items.Select(item => item.Section));
        Assert.Equal([0, 1, 2], again.Items.Select(item => item.Index));
    }

    [Fact]
    public async Task The_title_says_again_once()
    {
        var learner = await Learner.Practising(database);
        await learner.Finishes();
        var again = learner.With((await WrongOnes(learner)).Id);
        await again.Finishes();

        Assert.Equal("A quiz, the wrong ones again", (await WrongOnes(again)).Title);
    }

    [Fact]
    public async Task A_question_that_was_corrected_since_is_asked_as_it_is_now()
    {
        var learner = await Learner.Practising(database);
        await learner.Finishes();
        var asked = (await learner.Sees()).Items;
        database.Bank.Put(SelfGraded.Ask(asked[0].Question.Id, "Corrected"));
        database.Bank.Remove(asked[1].Question.Id);

        var again = await WrongOnes(learner);

        Assert.Equal("Corrected", again.Items[0].Question.Prompt.Plain);
        Assert.Equal(asked[1].Question.ContentHash, again.Items[1].Question.ContentHash);
    }

    [Fact]
    public async Task There_are_none_while_the_session_runs_or_when_all_was_right()
    {
        var learner = await Learner.Practising(database);
        Assert.Null(await database.Sessions.StartWrongOnes(learner.User, learner.Session, Learner.Cancel));

        foreach (var index in Enumerable.Range(0, 4))
        {
            await learner.Answers(index, "1");
        }

        await learner.Finishes();
        Assert.Null(await database.Sessions.StartWrongOnes(learner.User, learner.Session, Learner.Cancel));
    }

    private async Task<Session> WrongOnes(Learner learner)
    {
        var id = await database.Sessions.StartWrongOnes(learner.User, learner.Session, Learner.Cancel);
        return await learner.With(Assert.NotNull(id)).Sees();
    }
}

public sealed class WrongOnesOnSqlite(SqliteDatabase database)
    : WrongOnesTests(database), IClassFixture<SqliteDatabase>;

public sealed class WrongOnesOnPostgreSql(PostgreSqlDatabase database)
    : WrongOnesTests(database), IClassFixture<PostgreSqlDatabase>;
