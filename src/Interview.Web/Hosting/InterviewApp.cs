using Interview.Data;
using Interview.Questions;
using Interview.Web.Components;
using Interview.Web.Features.Quiz;
using Interview.Web.Features.Visitors;
using Microsoft.AspNetCore.HttpOverrides;

namespace Interview.Web.Hosting;

/// <summary>The app, put together: what it is made of, and what a request passes through.</summary>
internal static class InterviewApp
{
    private const int MessageBytesMax = 32 * 1024;
    private const int DisconnectedCircuitsMax = 200;

    public static void AddInterview(this WebApplicationBuilder builder)
    {
        // The stylesheets lie outside this project: until the app is published, a manifest says where.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);

        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => QuestionBank.Load(builder.Configuration.ContentFolder()))
            .AddInterviewData(builder.Configuration.Database())
            .AddHttpContextAccessor()
            .AddVisitors()
            .AddCircuitLimits()
            .AddAntiforgery(antiforgery =>
            {
                antiforgery.Cookie = new HostCookie("interview-form");
                antiforgery.SuppressXFrameOptionsHeader = true; // frame-ancestors says it
            })
            .AddHsts(hsts =>
            {
                hsts.MaxAge = TimeSpan.FromDays(365);
                hsts.IncludeSubDomains = true;
            })
            .AddHealthChecks().AddCheck<StoreHealth>("store");
        builder.Services.AddRazorComponents()
            .AddInteractiveServerComponents(circuits =>
                circuits.DisconnectedCircuitMaxRetained = DisconnectedCircuitsMax)
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = MessageBytesMax);
    }

    public static void UseInterview(this WebApplication app)
    {
        // Read now, so that a missing folder stops the start and not the first request.
        _ = app.Services.GetRequiredService<QuestionBank>();

        app.UseForwardedHeaders(new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        });
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadRequests>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseMiddleware<FailurePages>();
        app.UseRouting();
        app.UseWebSockets();
        app.UseMiddleware<CircuitOrigin>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.UseMiddleware<FormGuard>();

        app.MapHealthChecks("/healthz");
        app.MapStaticAssets();
        app.MapQuizStart();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(circuits =>
        {
            circuits.ContentSecurityFrameAncestorsPolicy = "'none'";
            // A compression window for each connection costs more than the small messages of a quiz save.
            circuits.DisableWebSocketCompression = true;
        });
    }
}
