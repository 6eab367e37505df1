using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>A thing that can be set in a scenario.</summary>
/// <param name="Name">The name in addresses and in the bank, such as <c>w</c>.</param>
/// <param name="Label">The name that a learner sees, such as "W, write quorum".</param>
/// <param name="Meaning">One sentence that says what it stands for.</param>
public abstract record Parameter(string Name, string Label, string Meaning);

/// <summary>A whole number within a range.</summary>
/// <param name="Name">The name in addresses.</param>
/// <param name="Label">The name that a learner sees.</param>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Unit">The unit in the plural, such as "replicas".</param>
/// <param name="Min">The smallest value allowed.</param>
/// <param name="Max">The largest value allowed.</param>
/// <param name="Default">The value where none is given; settings that break a promise make a good one.</param>
/// <param name="AtMost">The name of an earlier parameter whose value this one may not exceed, or null.</param>
public sealed record WholeNumber(
    string Name, string Label, string Meaning, string Unit, int Min, int Max, int Default, string? AtMost = null)
    : Parameter(Name, Label, Meaning);

/// <summary>Something that is on or off; written <c>on</c> and <c>off</c>.</summary>
/// <param name="Name">The name in addresses.</param>
/// <param name="Label">The name that a learner sees.</param>
/// <param name="Meaning">What switching it on does.</param>
/// <param name="Default">Whether it is on where nothing is given.</param>
public sealed record Switch(string Name, string Label, string Meaning, bool Default)
    : Parameter(Name, Label, Meaning)
{
    /// <summary>How a switch that is on is written.</summary>
    public const string On = "on";

    /// <summary>How a switch that is off is written.</summary>
    public const string Off = "off";

    internal static string Of(bool isOn) => isOn ? On : Off;
}

/// <summary>One of several named ways.</summary>
/// <param name="Name">The name in addresses.</param>
/// <param name="Label">The name that a learner sees.</param>
/// <param name="Meaning">What is chosen.</param>
/// <param name="Values">The names allowed; the first is the default.</param>
public sealed record OneOf(string Name, string Label, string Meaning, ImmutableArray<string> Values)
    : Parameter(Name, Label, Meaning);
