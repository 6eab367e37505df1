using System.Diagnostics;

namespace Interview.Web.Tests.Startup;

/// <summary>The app as a process of its own, started from a folder that is not its own.</summary>
internal static class AppProcess
{
    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, "Interview.Web.dll");

    public static Process Start(string program, params string[] arguments) =>
        Run("dotnet", Path.GetPathRoot(program)!, ["exec", program, .. arguments]);

    /// <summary>Runs a program; nothing of this process's own settings reaches it.</summary>
    public static Process Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(name);
        }

        Array.ForEach(arguments, start.ArgumentList.Add);
        return Process.Start(start)!;
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ConnectionStrings__", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase);
}
