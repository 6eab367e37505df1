using Interview.Data.Visitors;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.Web.Hosting;

/// <summary>Healthy as long as the database answers a query.</summary>
internal sealed class StoreHealth(VisitorAccounts visitors) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await visitors.Exists(Guid.Empty, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
