using System.Collections.Immutable;
using System.Globalization;
using Interview.Simulation.Kernel;

namespace Interview.Simulation.Scenarios;

/// <summary>Values for all parameters of a scenario, each within its range.</summary>
/// <remarks>Settings of the same scenario with the same values are equal.</remarks>
public sealed class Settings : IEquatable<Settings>
{
    private readonly IScenario _scenario;
    private readonly ImmutableArray<string> _values;

    internal Settings(IScenario scenario, ImmutableArray<string> values)
    {
        _scenario = scenario;
        _values = values;
        Query = string.Join('&', scenario.Parameters.Zip(values, (parameter, value) => $"{parameter.Name}={value}"));
    }

    /// <summary>The settings in their address form, every parameter named, in the order of declaration.</summary>
    public string Query { get; }

    /// <summary>Reads settings; a value that cannot be used is replaced by the nearest one, and said.</summary>
    /// <param name="scenario">Whose parameters.</param>
    /// <param name="given">Names and values as given; a name given twice counts once, the first time.</param>
    public static SettingsReading Read(IScenario scenario, IEnumerable<KeyValuePair<string, string>> given) =>
        new SettingsReader(scenario).Read(given);

    /// <summary>The value of a <see cref="WholeNumber"/>.</summary>
    /// <param name="name">The parameter's name.</param>
    public int Whole(string name) => int.Parse(ValueOf<WholeNumber>(name), CultureInfo.InvariantCulture);

    /// <summary>Whether a <see cref="Switch"/> is on.</summary>
    /// <param name="name">The parameter's name.</param>
    public bool IsOn(string name) => string.Equals(ValueOf<Switch>(name), Switch.On, StringComparison.Ordinal);

    /// <summary>The value of a parameter as it stands in an address: <c>3</c>, <c>on</c>, <c>two-choices</c>.</summary>
    /// <param name="name">The parameter's name.</param>
    public string Text(string name) => ValueOf<Parameter>(name);

    /// <summary>The largest value that a parameter may have beside these others.</summary>
    /// <param name="parameter">A parameter of the same scenario.</param>
    public int Largest(WholeNumber parameter) =>
        parameter.AtMost is { } other ? Math.Min(parameter.Max, Whole(other)) : parameter.Max;

    /// <inheritdoc/>
    public bool Equals(Settings? other) =>
        other is not null
        && string.Equals(_scenario.Id, other._scenario.Id, StringComparison.Ordinal)
        && string.Equals(Query, other.Query, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Settings);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)Fingerprint.Of(Query));

    private string ValueOf<TParameter>(string name)
        where TParameter : Parameter
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_scenario.Parameters[i] is TParameter parameter
                && string.Equals(parameter.Name, name, StringComparison.Ordinal))
            {
                return _values[i];
            }
        }

        throw new ArgumentException(
            $"The scenario {_scenario.Id} has no {typeof(TParameter).Name} named \"{name}\".", nameof(name));
    }
}

/// <summary>Settings, and what was wrong with the values given.</summary>
/// <param name="Settings">Usable settings, whatever was given.</param>
/// <param name="Notices">One sentence for each value that was changed, unknown or unreadable; may be empty.</param>
public sealed record SettingsReading(Settings Settings, ImmutableArray<string> Notices);
