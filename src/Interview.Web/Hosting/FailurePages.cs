using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Interview.Web.Hosting;

/// <summary>
/// A page about a failure is read, whatever was sent: left as a post, the request would be refused a second time, and
/// the answer would be empty.
/// </summary>
internal sealed class FailurePages(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var hasFailed = context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (hasFailed)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        return next(context);
    }
}
