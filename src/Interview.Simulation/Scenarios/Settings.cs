using System.Collections.Immutable;

namespace Interview.Simulation.Scenarios;

/// <summary>Values for all parameters of a scenario, each within its range.</summary>
public sealed class Settings
{
    /// <summary>The settings in their address form, every parameter named, in the order of declaration.</summary>
    public string Query => throw new NotSupportedException();

    /// <summary>Reads settings; a value that cannot be used is replaced by the nearest one that can, and said.</summary>
    /// <param name="scenario">Whose parameters.</param>
    /// <param name="given">Names and values as given; a name given twice counts once, the first time.</param>
    public static SettingsReading Read(IScenario scenario, IEnumerable<KeyValuePair<string, string>> given) =>
        throw new NotSupportedException();

    /// <summary>The value of a <see cref="WholeNumber"/>.</summary>
    /// <param name="name">The parameter's name.</param>
    public int Whole(string name) => throw new NotSupportedException();

    /// <summary>Whether a <see cref="Switch"/> is on.</summary>
    /// <param name="name">The parameter's name.</param>
    public bool IsOn(string name) => throw new NotSupportedException();

    /// <summary>The value of a parameter as it stands in an address: <c>3</c>, <c>on</c>, <c>two-choices</c>.</summary>
    /// <param name="name">The parameter's name.</param>
    public string Text(string name) => throw new NotSupportedException();

    /// <summary>The largest value that a parameter may have beside these others.</summary>
    /// <param name="parameter">A parameter of the same scenario.</param>
    public int Largest(WholeNumber parameter) => throw new NotSupportedException();
}

/// <summary>Settings, and what was wrong with the values given.</summary>
/// <param name="Settings">Usable settings, whatever was given.</param>
/// <param name="Notices">One sentence for each value that was changed, unknown or unreadable; empty if all were right.</param>
public sealed record SettingsReading(Settings Settings, ImmutableArray<string> Notices);
