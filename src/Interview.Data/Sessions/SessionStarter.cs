using System.Buffers.Binary;
using System.Security.Cryptography;
using Interview.Data.Model;
using Interview.Data.Writing;
using Interview.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>Writes new sessions: what is asked is frozen here.</summary>
internal sealed class SessionStarter(ITransactions transactions, FrozenQuestions questions, TimeProvider time)
{
    private const string Again = ", the wrong ones again";

    /// <summary>Starts a session of a whole quiz.</summary>
    public Task<Guid> Start(Guid user, Quiz quiz, QuizMode mode, bool asksCertainty, CancellationToken cancel)
    {
        var now = time.Now();
        var session = new SessionRow
        {
            Id = Guid.CreateVersion7(now),
            UserId = user,
            Quiz = quiz.Slug,
            Title = quiz.Title,
            Mode = mode,
            AsksCertainty = asksCertainty,
            StartedAt = now,
            Deadline = mode == QuizMode.Exam ? now + quiz.TimeLimit : null,
        };
        var asked = quiz.Sections.SelectMany(section => section.Questions, (section, question) =>
            new Asked(section.Name, section.Title, question.Id, question.ContentHash, question));
        return transactions.Run(db => Write(db, session, [.. asked]), cancel);
    }

    /// <summary>Starts a practice session of what was wrong or not answered; null where there is none.</summary>
    public Task<Guid?> StartWrongOnes(Guid user, Guid session, CancellationToken cancel) =>
        transactions.Run(db => StartWrongOnes(db, user, session), cancel);

    private async Task<Guid?> StartWrongOnes(InterviewDb db, Guid user, Guid session)
    {
        var now = time.Now();
        var ended = await db.Sessions.SingleOrDefaultAsync(row => row.Id == session && row.UserId == user);
        if (ended?.EndedAt(now) is null)
        {
            return null;
        }

        var right = db.Standing()
            .Where(attempt => attempt.SessionId == session && attempt.Score >= 1)
            .Select(attempt => attempt.Place);
        var wrong = await db.SessionItems
            .Where(item => item.SessionId == session && !right.Contains(item.Place))
            .OrderBy(item => item.Place)
            .ToListAsync();
        if (wrong.Count == 0)
        {
            return null;
        }

        var again = new SessionRow
        {
            Id = Guid.CreateVersion7(now),
            UserId = user,
            Quiz = ended.Quiz,
            Title = ended.Title.EndsWith(Again, StringComparison.Ordinal) ? ended.Title : ended.Title + Again,
            Mode = QuizMode.Practice,
            AsksCertainty = ended.AsksCertainty,
            StartedAt = now,
            Deadline = null,
        };
        return await Write(db, again, wrong.ConvertAll(AskAgain));
    }

    /// <summary>Asks the question of today, which may have been corrected; a removed one as it was.</summary>
    private Asked AskAgain(SessionItemRow item) =>
        questions.Today(item.QuestionId) is { } today
            ? new Asked(item.Section, item.SectionTitle, today.Id, today.ContentHash, today)
            : new Asked(item.Section, item.SectionTitle, item.QuestionId, item.ContentHash, null);

    private static async Task<Guid> Write(InterviewDb db, SessionRow session, List<Asked> asked)
    {
        foreach (var question in asked.Select(item => item.ToKeep).OfType<Question>())
        {
            await FrozenQuestions.Keep(db, question);
        }

        db.Sessions.Add(session);
        db.SessionItems.AddRange(asked.Select((item, place) => new SessionItemRow
        {
            SessionId = session.Id,
            Place = place,
            Section = item.Section,
            SectionTitle = item.SectionTitle,
            QuestionId = item.QuestionId,
            ContentHash = item.ContentHash,
            Seed = BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long))),
        }));
        await db.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>A question to ask; <paramref name="ToKeep"/> is null where its text is kept already.</summary>
    private sealed record Asked(
        string Section, string SectionTitle, string QuestionId, string ContentHash, Question? ToKeep);
}
