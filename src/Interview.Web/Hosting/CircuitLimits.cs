using System.Threading.RateLimiting;
using Interview.Web.Features.Visitors;

namespace Interview.Web.Hosting;

/// <summary>How many live circuits one visitor and one address may hold: each costs memory while it lives.</summary>
internal static class CircuitLimits
{
    private const int PerVisitor = 50;

    /// <summary>Large, as a school or a company may share one address.</summary>
    private const int PerAddress = 1000;

    public static IServiceCollection AddCircuitLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                Concurrent(context => context.User.VisitorId()?.ToString(), PerVisitor),
                Concurrent(context => context.Connection.RemoteIpAddress?.ToString(), PerAddress));
        });

    /// <summary>A circuit holds one request open: its WebSocket, or one long poll after another.</summary>
    private static PartitionedRateLimiter<HttpContext> Concurrent(Func<HttpContext, string?> holder, int most) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsCircuit(context.Request) && holder(context) is { } key
                ? RateLimitPartition.GetConcurrencyLimiter(key, _ => new() { PermitLimit = most, QueueLimit = 0 })
                : RateLimitPartition.GetNoLimiter(string.Empty));

    private static bool IsCircuit(HttpRequest request) =>
        request.Path.Equals("/_blazor", StringComparison.OrdinalIgnoreCase) && !HttpMethods.IsPost(request.Method);
}
