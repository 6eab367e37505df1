namespace Interview.Web.Hosting;

/// <summary>
/// A page answers a request for its head as it answers a reader; the server leaves the body out. Monitors ask so.
/// </summary>
internal sealed class HeadRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
