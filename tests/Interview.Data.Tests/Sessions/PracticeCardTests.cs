using Interview.Data.Crash;
using Interview.Data.Sessions;
using Interview.Data.Tests.Databases;
using Interview.Practice;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Tests.Sessions;

public abstract class PracticeCardTests(Database database)
{
    [Fact]
    public async Task A_card_may_be_answered_any_number_of_times()
    {
        var user = await database.Visitors.Create(Learner.Cancel);
        var question = SelfGraded.Ask("cards/one");

        await database.Cards.Answer(user, question, "0", null, Learner.Cancel);
        var second = await database.Cards.Answer(user, question, "1", Certainty.Low, Learner.Cancel);

        Assert.Equal(AnswerOutcome.Saved, second.Outcome);
        Assert.Equal(new GivenAnswer(1, "1", 1, Certainty.Low, database.Clock.Now), second.Answer);
        await using var db = database.Context();
        Assert.Equal(2, await db.Attempts.CountAsync(attempt => attempt.UserId == user, Learner.Cancel));
    }

    [Fact]
    public async Task An_unreadable_answer_is_not_saved()
    {
        var user = await database.Visitors.Create(Learner.Cancel);

        var result = await database.Cards.Answer(user, SelfGraded.Ask("cards/two"), "?", null, Learner.Cancel);

        Assert.Equal(new AnswerResult(AnswerOutcome.Unreadable, null, "Type a number from 0 to 1."), result);
    }

    [Fact]
    public async Task A_learner_who_does_not_exist_is_not_found()
    {
        var result = await database.Cards.Answer(
            Guid.NewGuid(), SelfGraded.Ask("cards/three"), "1", null, Learner.Cancel);

        Assert.Equal(AnswerOutcome.NotFound, result.Outcome);
    }

    [Fact]
    public async Task A_visitor_exists_from_the_time_of_its_creation()
    {
        Assert.True(await database.Visitors.Exists(await database.Visitors.Create(Learner.Cancel), Learner.Cancel));
        Assert.False(await database.Visitors.Exists(Guid.NewGuid(), Learner.Cancel));
    }
}

public sealed class PracticeCardsOnSqlite(SqliteDatabase database)
    : PracticeCardTests(database), IClassFixture<SqliteDatabase>;

public sealed class PracticeCardsOnPostgreSql(PostgreSqlDatabase database)
    : PracticeCardTests(database), IClassFixture<PostgreSqlDatabase>;
