using Interview.Data;

namespace Interview.Web.Hosting;

/// <summary>What keeps the app from starting, for the person who starts it.</summary>
internal static class StartupFailure
{
    /// <summary>One line that says what is wrong and what to do; null where the failure is a bug.</summary>
    public static string? Explain(Exception failure) =>
        failure is SettingException or DatabaseUnavailableException or IOException or UnauthorizedAccessException
            ? $"Interview cannot start: {failure.Message}"
            : null;
}
