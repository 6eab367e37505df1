namespace Interview.Web.Hosting;

/// <summary>
/// A cookie whose name says to the browser, over HTTPS, that it belongs to this host alone; over plain HTTP, where
/// browsers refuse such names, it goes without.
/// </summary>
internal sealed class HostCookie : CookieBuilder
{
    private readonly string _name;
    private readonly HttpContextAccessor _context = new();

    public HostCookie(string name)
    {
        _name = name;
        HttpOnly = true;
        IsEssential = true;
        Path = "/";
        SameSite = SameSiteMode.Lax;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public override string? Name
    {
        get => _context.HttpContext is { Request.IsHttps: true } ? $"__Host-{_name}" : _name;
        set => throw new NotSupportedException("The name follows the request.");
    }
}
