using System.ComponentModel;
using System.Diagnostics;

namespace Interview.Benchmarks.Apps;

/// <summary>Programs that run to their end.</summary>
internal static class Tool
{
    /// <summary>Runs a program and gives what it printed.</summary>
    /// <exception cref="NotMeasuredException">It is missing or fails.</exception>
    public static async Task<string> Run(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        using var process = Start(program, arguments, []);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancel);
            var output = await process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0
                ? output
                : throw new NotMeasuredException($"{program} failed: {output} {await errors}");
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Starts a program whose output is read here.</summary>
    public static Process Start(
        string program, IEnumerable<string> arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new NotMeasuredException($"{program} is missing; install it (on Debian: apt install {program}).");
        }
    }

    /// <summary>Ends a program with all that it started, if it still runs.</summary>
    public static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }
}
