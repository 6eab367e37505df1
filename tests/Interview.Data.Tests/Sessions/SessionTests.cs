using Interview.Data.Crash;
using Interview.Data.Sessions;
using Interview.Data.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Tests.Sessions;

public abstract class SessionTests(Database database)
{
    [Fact]
    public async Task An_exam_has_the_quiz_s_items_sections_and_time_limit()
    {
        var session = await (await Learner.InAnExam(database)).Sees();

        Assert.Equal(("four", "A quiz", QuizMode.Exam), (session.Quiz, session.Title, session.Mode));
        Assert.Equal(database.Clock.Now, session.StartedAt);
        Assert.Equal(database.Clock.Now.AddMinutes(30), session.Deadline);
        Assert.Null(session.FinishedAt);
        Assert.Equal(["0 A The first half", "1 A The first half", "2 B The second half", "3 B The second half"],
            session.Items.Select(item => $"{item.Index} {item.Section} {item.SectionTitle}"));
    }

    [Fact]
    public async Task Practice_has_no_deadline()
    {
        var learner = await Learner.Practising(database);
        database.Clock.Advance(TimeSpan.FromDays(400));

        Assert.Null((await learner.Sees()).Deadline);
        Assert.Equal(AnswerOutcome.Saved, (await learner.Answers(0, "1")).Outcome);
    }

    [Fact]
    public async Task A_reload_shows_the_options_in_the_same_order()
    {
        var learner = await Learner.Practising(database);

        var first = (await learner.Sees()).Items.Select(item => item.OptionOrder).ToList();
        var reloaded = (await learner.Sees()).Items.Select(item => item.OptionOrder).ToList();

        Assert.All(first, order => Assert.Equal([0, 1, 2, 3], order.Order()));
        Assert.Equal(first.SelectMany(order => order), reloaded.SelectMany(order => order));
    }

    [Fact]
    public async Task Nobody_sees_or_changes_the_session_of_somebody_else()
    {
        var owner = await Learner.InAnExam(database);
        var other = await database.Visitors.Create(Learner.Cancel);
        var sessions = database.Sessions;

        Assert.Null(await sessions.Find(other, owner.Session, Learner.Cancel));
        Assert.False(await sessions.MoveTo(other, owner.Session, 1, Learner.Cancel));
        Assert.False(await sessions.Flag(other, owner.Session, 1, true, Learner.Cancel));
        Assert.False(await sessions.Finish(other, owner.Session, Learner.Cancel));
        Assert.Null(await sessions.FindRunning(other, "four", Learner.Cancel));
        Assert.Null((await owner.Sees()).FinishedAt);
        await owner.Finishes();
        Assert.Null(await sessions.StartWrongOnes(other, owner.Session, Learner.Cancel));
    }

    [Fact]
    public async Task An_edit_of_the_bank_changes_no_question_of_a_running_session()
    {
        var learner = await Learner.Practising(database);
        var asked = (await learner.Sees()).Items[0].Question;
        database.Bank.Put(SelfGraded.Ask(asked.Id, "Something else"));

        Assert.Equal(asked.Prompt, (await learner.Sees()).Items[0].Question.Prompt);
        Assert.Equal(AnswerOutcome.Saved, (await learner.Answers(0, "1")).Outcome);
    }

    [Fact]
    public async Task A_frozen_question_that_cannot_be_read_any_more_does_not_take_the_session_with_it()
    {
        var user = await database.Visitors.Create(Learner.Cancel);
        var lost = database.Bank.Put(SelfGraded.Ask($"lost/{user:n}", "unreadable tomorrow"));
        var kept = database.Bank.Put(SelfGraded.Ask($"kept/{user:n}"));
        var session = await database.Sessions.Start(
            user, SelfGraded.Quiz("lost", lost, kept), QuizMode.Practice, false, Learner.Cancel);
        database.Bank.Remove(lost.Id);

        var items = (await database.Sessions.Find(user, session, Learner.Cancel))!.Items;
        var result = await database.Sessions.Answer(user, session, 0, 1, "1", null, Learner.Cancel);

        Assert.Equal(["lost", "self-graded"], items.Select(item => item.Question.Kind));
        Assert.DoesNotContain("tomorrow", items[0].Question.Prompt.Html, StringComparison.Ordinal);
        Assert.Equal(AnswerOutcome.Unreadable, result.Outcome);
    }

    [Fact]
    public async Task An_answer_stays_when_its_question_cannot_be_read_any_more()
    {
        var learner = await Learner.Practising(database);
        await learner.Answers(0, "0.5");
        var asked = (await learner.Sees()).Items[0].Question;
        await using var db = database.Context();
        await db.Contents
            .Where(content => content.Hash == asked.ContentHash)
            .ExecuteUpdateAsync(set => set.SetProperty(content => content.Source, "unreadable"), Learner.Cancel);
        database.Bank.Remove(asked.Id);

        var item = (await learner.Sees()).Items[0];

        Assert.Equal(("lost", 0.5), (item.Question.Kind, item.Answer!.Score));
        Assert.Empty(item.Question.Mark(item.Answer.Response).Remarks);
        Assert.Equal(item.Question.Prompt, item.Question.Describe(item.Answer.Response));
    }

    [Fact]
    public async Task The_place_and_the_flags_are_kept()
    {
        var learner = await Learner.InAnExam(database);

        Assert.True(await database.Sessions.MoveTo(learner.User, learner.Session, 3, Learner.Cancel));
        Assert.True(await database.Sessions.Flag(learner.User, learner.Session, 1, true, Learner.Cancel));
        Assert.True(await database.Sessions.Flag(learner.User, learner.Session, 2, true, Learner.Cancel));
        Assert.True(await database.Sessions.Flag(learner.User, learner.Session, 2, false, Learner.Cancel));

        var session = await learner.Sees();
        Assert.Equal(3, session.Position);
        Assert.Equal([false, true, false, false], session.Items.Select(item => item.IsFlagged));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public async Task One_cannot_go_to_or_flag_an_item_that_is_not_there(int index)
    {
        var learner = await Learner.InAnExam(database);

        Assert.False(await database.Sessions.MoveTo(learner.User, learner.Session, index, Learner.Cancel));
        Assert.False(await database.Sessions.Flag(learner.User, learner.Session, index, true, Learner.Cancel));
    }

    [Fact]
    public async Task Handing_in_twice_keeps_the_first_time()
    {
        var learner = await Learner.InAnExam(database);
        var handedIn = database.Clock.Now;
        Assert.True(await learner.Finishes());
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await learner.Finishes());
        Assert.False(await database.Sessions.MoveTo(learner.User, learner.Session, 1, Learner.Cancel));
        Assert.Equal(handedIn, (await learner.Sees()).FinishedAt);
    }

    [Fact]
    public async Task Handing_in_after_the_deadline_does_not_move_the_end()
    {
        var learner = await Learner.InAnExam(database);
        database.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.True(await learner.Finishes());
        var session = await learner.Sees();
        Assert.Equal(session.Deadline, session.FinishedAt);
    }

    [Fact]
    public async Task The_running_session_is_the_newest_that_has_not_ended()
    {
        var older = await Learner.InAnExam(database);
        database.Clock.Advance(TimeSpan.FromMinutes(10));
        var newer = await database.Sessions.Start(
            older.User, Learner.FourQuestions(database), QuizMode.Exam, false, Learner.Cancel);

        Assert.Equal(newer, await database.Sessions.FindRunning(older.User, "four", Learner.Cancel));
        Assert.Null(await database.Sessions.FindRunning(older.User, "five", Learner.Cancel));
        await older.With(newer).Finishes();
        Assert.Equal(older.Session, await database.Sessions.FindRunning(older.User, "four", Learner.Cancel));
        database.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Null(await database.Sessions.FindRunning(older.User, "four", Learner.Cancel));
    }
}

public sealed class SessionsOnSqlite(SqliteDatabase database) : SessionTests(database), IClassFixture<SqliteDatabase>;

public sealed class SessionsOnPostgreSql(PostgreSqlDatabase database)
    : SessionTests(database), IClassFixture<PostgreSqlDatabase>;
