namespace Interview.Web.Hosting;

/// <summary>Circuits are opened by our own pages only: another site's page has another origin.</summary>
internal sealed class CircuitOrigin(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) || IsOurs(request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("This address serves the pages of this site only.");
    }

    private static bool IsOurs(HttpRequest request)
    {
        // A browser names the origin with every WebSocket and every cross-site request. The scheme is left out: a
        // proxy may take HTTPS off.
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            ? !request.HttpContext.WebSockets.IsWebSocketRequest && request.Method != HttpMethods.Connect
            : Uri.TryCreate(origin, UriKind.Absolute, out var page)
                && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
