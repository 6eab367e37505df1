using System.Data.Common;
using Interview.Data.Tests.Databases;
using Interview.Data.Tests.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Tests.Model;

public abstract class MigrationTests(Database database)
{
    [Fact]
    public void The_migrations_make_what_the_model_says()
    {
        using var db = database.Context();

        Assert.False(
            db.Database.HasPendingModelChanges(),
            "The model has changed: dotnet run --project src/Interview.Data.Scaffold -- NAME");
    }

    [Theory]
    [InlineData("score = 1")]
    [InlineData("response = '1'")]
    [InlineData("certainty = 3")]
    [InlineData("try = 2")]
    [InlineData("id = id")]
    [InlineData("session_id = NULL")]
    [InlineData("place = 1")]
    [InlineData("question_id = 'another'")]
    [InlineData("content_hash = content_hash")]
    [InlineData("seed = 0")]
    [InlineData("at = at")]
    public async Task An_attempt_cannot_be_changed(string change)
    {
        var learner = await Learner.Practising(database);
        await learner.Answers(0, "0");
        await using var db = database.Context();

        var update = string.Concat("UPDATE attempts SET ", change, " WHERE user_id = {0}");
        var refusal = await Assert.ThrowsAnyAsync<DbException>(
            () => db.Database.ExecuteSqlRawAsync(update, [learner.User], Learner.Cancel));

        Assert.Contains("attempts are append-only", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attempts_can_move_to_another_user()
    {
        var learner = await Learner.Practising(database);
        await learner.Answers(0, "0");
        var account = await database.Visitors.Create(Learner.Cancel);
        await using var db = database.Context();

        await db.Attempts
            .Where(attempt => attempt.UserId == learner.User)
            .ExecuteUpdateAsync(attempt => attempt.SetProperty(it => it.UserId, account), Learner.Cancel);

        Assert.Equal(1, await db.Attempts.CountAsync(attempt => attempt.UserId == account, Learner.Cancel));
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_answer_for_a_try()
    {
        var learner = await Learner.Practising(database);
        await learner.Answers(0, "0");
        await using var db = database.Context();

        await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO attempts
            SELECT {Guid.NewGuid()}, user_id, session_id, place, question_id, content_hash, seed, try, '1', 1, NULL, at
            FROM attempts WHERE user_id = {learner.User}
            """,
            Learner.Cancel));
    }

    [Fact]
    public async Task A_session_needs_a_user()
    {
        await Assert.ThrowsAsync<DbUpdateException>(() => database.Sessions.Start(
            Guid.NewGuid(), Learner.FourQuestions(database), default, false, Learner.Cancel));
    }
}

public sealed class MigrationsOnSqlite(SqliteDatabase database)
    : MigrationTests(database), IClassFixture<SqliteDatabase>;

public sealed class MigrationsOnPostgreSql(PostgreSqlDatabase database)
    : MigrationTests(database), IClassFixture<PostgreSqlDatabase>;
