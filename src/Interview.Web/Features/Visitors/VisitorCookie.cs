using System.Security.Claims;
using Interview.Data.Visitors;
using Interview.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;

namespace Interview.Web.Features.Visitors;

/// <summary>Who is here: a learner without an account is a row in the database and a cookie that names it.</summary>
internal static class VisitorCookie
{
    /// <summary>Browsers keep no cookie longer.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    public static IServiceCollection AddVisitors(this IServiceCollection services)
    {
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(authentication =>
        {
            authentication.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            authentication.RequireAuthenticatedSignIn = false;
        }).AddCookie(options =>
        {
            options.Cookie = new HostCookie("interview");
            options.ExpireTimeSpan = Lifetime;
        });
        return services;
    }

    /// <summary>The visitor's id, or null before they did anything that is kept.</summary>
    public static Guid? VisitorId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The visitor's id, or null before they did anything that is kept.</summary>
    public static async Task<Guid?> VisitorId(this Task<AuthenticationState> authentication) =>
        (await authentication).User.VisitorId();

    /// <summary>The visitor's id; makes a visitor and sets the cookie where there is none yet.</summary>
    public static async Task<Guid> EnsureVisitor(this HttpContext context, VisitorAccounts visitors)
    {
        if (context.User.VisitorId() is { } known && await visitors.Exists(known, context.RequestAborted))
        {
            return known;
        }

        var id = await visitors.Create(context.RequestAborted);
        // Known, but not signed in: forms that were open before the visitor was made stay good, as their tokens
        // name only who is signed in.
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id.ToString())]);
        await context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        return id;
    }
}
