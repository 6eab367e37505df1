using System.Text.RegularExpressions;

namespace Interview.Benchmarks.Circuits;

/// <summary>A page as it came over HTTP, with what a circuit needs to make it live.</summary>
/// <param name="Address">Where it is, after redirections.</param>
/// <param name="Html">Its text.</param>
/// <remarks>
/// A comment <c>Blazor:{...}</c> with the type "server" marks each live component and carries what the server has to
/// know of it, sealed. Another comment carries the state that was kept from the first rendering.
/// </remarks>
internal sealed partial record LivePage(Uri Address, string Html)
{
    /// <summary>The mark of the only live component.</summary>
    public string Marker => MarkerComment.Match(Html) is { Success: true } found
        ? found.Groups["it"].Value
        : throw new NotMeasuredException($"{Address} has no live component.");

    /// <summary>The state that goes back to the server.</summary>
    public string State => StateComment.Match(Html).Groups["it"].Value;

    /// <summary>The sealed value that each form must bring.</summary>
    public string FormToken => TokenField.Match(Html) is { Success: true } found
        ? found.Groups["it"].Value
        : throw new NotMeasuredException($"{Address} has no form.");

    [GeneratedRegex("""<!--Blazor:(?<it>\{"type":"server".*?\})-->""", RegexOptions.Singleline, 1000)]
    private static partial Regex MarkerComment { get; }

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<it>.*?)-->", RegexOptions.Singleline, 1000)]
    private static partial Regex StateComment { get; }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<it>[^"]+)""", RegexOptions.None, 1000)]
    private static partial Regex TokenField { get; }
}
