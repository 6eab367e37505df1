using Interview.Data.Sessions;
using Interview.Data.Visitors;
using Interview.Questions;
using Interview.Web.Features.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Interview.Web.Features.Quiz;

/// <summary>The forms that start a session: a post, so that following a link never changes anything.</summary>
internal static class QuizStart
{
    public static void MapQuizStart(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/quiz/{slug}/start", Start);
        routes.MapPost("/quiz/{slug}/{session:guid}/wrong-ones", StartWrongOnes);
    }

    private static async Task<IResult> Start(
        string slug,
        [FromForm] string? mode,
        [FromForm] string? certainty,
        QuestionBank bank,
        QuizSessions sessions,
        VisitorAccounts visitors,
        HttpContext context)
    {
        if (bank.FindQuiz(slug) is not { } quiz)
        {
            return TypedResults.NotFound();
        }

        var exam = string.Equals(mode, "exam", StringComparison.Ordinal);
        var asks = string.Equals(certainty, "on", StringComparison.Ordinal);
        var user = await context.EnsureVisitor(visitors);
        var session = await sessions.Start(user, quiz, exam ? QuizMode.Exam : QuizMode.Practice, asks);
        return TypedResults.LocalRedirect($"/quiz/{slug}/{session}");
    }

    private static async Task<IResult> StartWrongOnes(
        string slug, Guid session, [FromForm] string? _, QuizSessions sessions, HttpContext context)
    {
        var user = context.User.VisitorId() ?? Guid.Empty;
        if ((await sessions.Find(user, session))?.Quiz != slug)
        {
            return TypedResults.NotFound();
        }

        var again = await sessions.StartWrongOnes(user, session);
        return again is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect($"/quiz/{slug}/{again}");
    }
}
