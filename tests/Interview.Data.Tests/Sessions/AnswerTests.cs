using Interview.Data.Sessions;
using Interview.Data.Tests.Databases;
using Interview.Practice;

namespace Interview.Data.Tests.Sessions;

public abstract class AnswerTests(Database database)
{
    [Fact]
    public async Task A_saved_answer_is_what_another_server_sees()
    {
        var learner = await Learner.Practising(database);

        var result = await learner.Answers(2, "0.50");

        Assert.Equal(AnswerOutcome.Saved, result.Outcome);
        Assert.Equal(new GivenAnswer(1, "0.5", 0.5, null, database.Clock.Now), result.Answer);
        await using var other = await database.Start();
        var sessions = (QuizSessions)other.GetService(typeof(QuizSessions))!;
        var seen = await sessions.Find(learner.User, learner.Session, Learner.Cancel);
        Assert.Equal([null, null, result.Answer, null], seen!.Items.Select(item => item.Answer));
    }

    [Fact]
    public async Task In_practice_the_first_answer_stands()
    {
        var learner = await Learner.Practising(database);
        var first = await learner.Answers(0, "0");

        var second = await learner.Answers(0, "1", attempt: 2);

        Assert.Equal(new AnswerResult(AnswerOutcome.AnsweredElsewhere, first.Answer), second);
    }

    [Fact]
    public async Task In_an_exam_an_answer_can_be_changed_and_the_last_one_counts()
    {
        var learner = await Learner.InAnExam(database);
        await learner.Answers(0, "0");

        var second = await learner.Answers(0, "1", attempt: 2);

        Assert.Equal(AnswerOutcome.Saved, second.Outcome);
        Assert.Equal((2, 1.0), (second.Answer!.Try, second.Answer.Score));
        Assert.Equal(second.Answer, (await learner.Sees()).Items[0].Answer);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task In_an_exam_a_page_that_has_not_seen_the_last_try_is_shown_it(int attempt)
    {
        var learner = await Learner.InAnExam(database);
        var first = await learner.Answers(0, "0.25");

        var stale = await learner.Answers(0, "1", attempt);

        Assert.Equal(new AnswerResult(AnswerOutcome.AnsweredElsewhere, first.Answer), stale);
    }

    [Theory]
    [InlineData(QuizMode.Practice)]
    [InlineData(QuizMode.Exam)]
    public async Task A_page_whose_reply_was_lost_may_send_the_same_again(QuizMode mode)
    {
        var learner = await Learner.Start(database, mode, asksCertainty: false);
        var first = await learner.Answers(0, "0.5");

        var again = await learner.Answers(0, "0.50");

        Assert.Equal(new AnswerResult(AnswerOutcome.Saved, first.Answer), again);
    }

    [Fact]
    public async Task Of_64_tabs_that_answer_at_once_exactly_one_is_saved()
    {
        var learner = await Learner.Practising(database);

        var results = await Task.WhenAll(Enumerable.Range(0, 64)
            .Select(tab => Task.Run(() => learner.Answers(0, $"0.{tab + 10}"), Learner.Cancel)));

        var saved = Assert.Single(results, result => result.Outcome == AnswerOutcome.Saved);
        Assert.All(results, result => Assert.Equal(saved.Answer, result.Answer));
        Assert.Equal(63, results.Count(result => result.Outcome == AnswerOutcome.AnsweredElsewhere));
    }

    [Fact]
    public async Task An_unreadable_answer_is_not_saved_and_the_learner_hears_why()
    {
        var learner = await Learner.Practising(database);

        var result = await learner.Answers(0, "rather a lot");

        Assert.Equal(new AnswerResult(AnswerOutcome.Unreadable, null, "Type a number from 0 to 1."), result);
        Assert.Null((await learner.Sees()).Items[0].Answer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData((Certainty)4)]
    public async Task A_session_that_asks_how_sure_one_is_wants_an_answer_to_that(Certainty? certainty)
    {
        var learner = await Learner.SayingHowSure(database);

        var without = await learner.Answers(0, "1", certainty: certainty);
        var with = await learner.Answers(0, "1", certainty: Certainty.High);

        Assert.Equal(AnswerOutcome.Unreadable, without.Outcome);
        Assert.Contains("how sure", without.Problem, StringComparison.Ordinal);
        Assert.Equal((AnswerOutcome.Saved, Certainty.High), (with.Outcome, with.Answer!.Certainty));
    }

    [Fact]
    public async Task A_certainty_that_nobody_asked_for_is_not_kept()
    {
        var learner = await Learner.Practising(database);

        Assert.Null((await learner.Answers(0, "1", certainty: Certainty.Low)).Answer!.Certainty);
    }

    [Fact]
    public async Task The_last_millisecond_counts_and_the_deadline_does_not()
    {
        var learner = await Learner.InAnExam(database);
        database.Clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromMilliseconds(1));
        var inTime = await learner.Answers(0, "1");
        database.Clock.Advance(TimeSpan.FromMilliseconds(1));

        var late = await learner.Answers(0, "0", attempt: 2);

        Assert.Equal(AnswerOutcome.Saved, inTime.Outcome);
        Assert.Equal(new AnswerResult(AnswerOutcome.Closed, inTime.Answer), late);
        var session = await learner.Sees();
        Assert.Equal(session.StartedAt.AddMinutes(30), session.FinishedAt);
    }

    [Fact]
    public async Task What_was_handed_in_is_closed()
    {
        var learner = await Learner.InAnExam(database);
        await learner.Finishes();

        Assert.Equal(new AnswerResult(AnswerOutcome.Closed, null), await learner.Answers(0, "1"));
    }

    [Fact]
    public async Task Nobody_answers_for_somebody_else()
    {
        var owner = await Learner.Practising(database);
        var other = (await Learner.Practising(database)).With(owner.Session);

        Assert.Equal(new AnswerResult(AnswerOutcome.NotFound, null), await other.Answers(0, "1"));
        Assert.Null((await owner.Sees()).Items[0].Answer);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public async Task An_item_that_is_not_there_is_not_found(int index)
    {
        var learner = await Learner.Practising(database);

        Assert.Equal(AnswerOutcome.NotFound, (await learner.Answers(index, "1")).Outcome);
    }
}

public sealed class AnswersOnSqlite(SqliteDatabase database) : AnswerTests(database), IClassFixture<SqliteDatabase>;

public sealed class AnswersOnPostgreSql(PostgreSqlDatabase database)
    : AnswerTests(database), IClassFixture<PostgreSqlDatabase>;
