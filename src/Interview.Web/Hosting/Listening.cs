using System.Net.Sockets;
using Interview.Questions;

namespace Interview.Web.Hosting;

/// <summary>The moment when the app begins to answer.</summary>
internal static class Listening
{
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Opens the addresses and prints them.</summary>
    /// <exception cref="SettingException">An address is taken, not allowed or no address.</exception>
    public static async Task StartListening(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception reason) when (Problem(reason) is { } problem)
        {
            throw new SettingException(
                $"{problem.TrimEnd('.')}. Choose another address with --urls, such as http://localhost:5090.");
        }

        var bank = app.Services.GetRequiredService<QuestionBank>();
        Console.WriteLine($"Questions: {bank.Questions.Length}. Quizzes: {bank.Quizzes.Length}. "
            + (bank.Faults.IsEmpty ? "No faults." : $"Faults, listed at /questions: {bank.Faults.Length}."));
        foreach (var url in app.Urls)
        {
            // An address that stands for every one of this machine cannot be opened as it is.
            var open = url.Replace("[::]", "localhost", StringComparison.Ordinal)
                .Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
            Console.WriteLine($"Interview is at {open} (Ctrl+C stops it).");
        }
    }

    /// <summary>What the server has against an address, in a line; null where something else failed.</summary>
    private static string? Problem(Exception reason) => reason switch
    {
        IOException or SocketException or FormatException => reason.Message,
        ArgumentOutOfRangeException { ParamName: "port" } => "A port is a number from 0 to 65535",
        InvalidOperationException { Source: Server } => reason.Message.Split('\n', '\r')[0],
        _ => null,
    };
}
