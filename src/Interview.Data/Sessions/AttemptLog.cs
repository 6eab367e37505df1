using Interview.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Sessions;

/// <summary>Adds attempts.</summary>
internal static class AttemptLog
{
    /// <summary>Adds an attempt: by hand, because the change tracker would take four times as long.</summary>
    public static Task Add(InterviewDb db, AttemptRow attempt) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO attempts
            (id, user_id, session_id, place, question_id, content_hash, seed, try, response, score, certainty, at)
        VALUES
            ({attempt.Id}, {attempt.UserId}, {attempt.SessionId}, {attempt.Place}, {attempt.QuestionId},
             {attempt.ContentHash}, {attempt.Seed}, {attempt.Try}, {attempt.Response}, {attempt.Score},
             {(int?)attempt.Certainty}, {db.AsStored(attempt.At)})
        """);
}
