using Interview.Data.Model;
using Interview.Data.Writing;
using Interview.Practice;
using Interview.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>Takes answers to single questions, outside any session.</summary>
public sealed class PracticeCards
{
    private readonly ITransactions _transactions;
    private readonly TimeProvider _time;

    internal PracticeCards(ITransactions transactions, TimeProvider time)
    {
        _transactions = transactions;
        _time = time;
    }

    /// <summary>Commits an answer to a question of the bank; it may be answered any number of times.</summary>
    public async Task<AnswerResult> Answer(
        Guid user, Question question, string submitted, Certainty? certainty, CancellationToken cancel = default)
    {
        var reading = question.Read(submitted);
        return (reading.Problem ?? AnswerRules.Unsure(asked: false, certainty)) is { } problem
            ? new AnswerResult(AnswerOutcome.Unreadable, null, problem)
            : await _transactions.Run(db => Save(db, user, question, reading.Response!, certainty), cancel);
    }

    private async Task<AnswerResult> Save(
        InterviewDb db, Guid user, Question question, string response, Certainty? certainty)
    {
        if (!await db.Users.AnyAsync(row => row.Id == user))
        {
            return new AnswerResult(AnswerOutcome.NotFound, null);
        }

        await FrozenQuestions.Keep(db, question);
        var now = _time.Now();
        var attempt = new AttemptRow
        {
            Id = Guid.CreateVersion7(now),
            UserId = user,
            SessionId = null,
            Place = null,
            QuestionId = question.Id,
            ContentHash = question.ContentHash,
            Seed = 0,
            Try = 1,
            Response = response,
            Score = question.Mark(response).Score,
            Certainty = certainty,
            At = now,
        };
        await AttemptLog.Add(db, attempt);
        return new AnswerResult(AnswerOutcome.Saved, attempt.Given());
    }
}
