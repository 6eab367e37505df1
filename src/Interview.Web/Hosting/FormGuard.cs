using Microsoft.AspNetCore.Antiforgery;

namespace Interview.Web.Hosting;

/// <summary>
/// Stops a form without a valid token before anything reads it, so that the refusal is our page: the pages' own
/// endpoint would answer with an empty one.
/// </summary>
internal sealed class FormGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
