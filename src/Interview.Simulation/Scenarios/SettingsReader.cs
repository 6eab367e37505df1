using System.Collections.Immutable;
using System.Globalization;

namespace Interview.Simulation.Scenarios;

/// <summary>Turns names and values from an address or a bank file into settings, and says what it changed.</summary>
internal sealed class SettingsReader(IScenario scenario)
{
    private const int MostShown = 40;

    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _wholes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder _notices = ImmutableArray.CreateBuilder<string>();

    public SettingsReading Read(IEnumerable<KeyValuePair<string, string>> given)
    {
        foreach (var (name, value) in given)
        {
            Take(name, value);
        }

        var values = ImmutableArray.CreateBuilder<string>(scenario.Parameters.Length);
        foreach (var parameter in scenario.Parameters)
        {
            var text = _given.TryGetValue(parameter.Name, out var found) ? found.Trim() : null;
            values.Add(parameter switch
            {
                WholeNumber whole => Whole(whole, text),
                Switch one => Named(one.Name, [Switch.Of(one.Default), Switch.Of(!one.Default)], text),
                OneOf one => Named(one.Name, one.Values, text),
                _ => throw new InvalidOperationException($"{parameter.GetType().Name} is no known kind of parameter."),
            });
        }

        return new SettingsReading(new Settings(scenario, values.MoveToImmutable()), _notices.ToImmutable());
    }

    private void Take(string name, string value)
    {
        if (!scenario.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
        {
            _notices.Add($"There is no setting named {Shown(name)}, so it is left out.");
        }
        else if (!_given.TryAdd(name, value))
        {
            _notices.Add($"{name} was given more than once; only {Shown(_given[name])} counts.");
        }
    }

    private string Whole(WholeNumber parameter, string? text)
    {
        var bound = parameter.AtMost is { } other && _wholes[other] < parameter.Max ? other : null;
        var largest = bound is null ? parameter.Max : _wholes[bound];
        var usual = Math.Min(parameter.Default, largest);
        var value = text is null ? usual : Within(parameter, largest, bound, usual, text);
        _wholes.Add(parameter.Name, value);
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private int Within(WholeNumber parameter, int largest, string? bound, int usual, string text)
    {
        if (ReadWhole(text) is not { } number)
        {
            _notices.Add($"{parameter.Name} was {Shown(text)}, which is not a whole number, so {usual} is used.");
            return usual;
        }

        var value = (int)Math.Clamp(number, parameter.Min, largest);
        if (value < number)
        {
            var beside = bound is null ? string.Empty : $"with {bound} = {largest} ";
            _notices.Add($"{parameter.Name} was {Cut(text)}; {beside}it can be at most {largest}, so {value} is used.");
        }
        else if (value > number)
        {
            _notices.Add(
                $"{parameter.Name} was {Cut(text)}; it must be at least {parameter.Min}, so {value} is used.");
        }

        return value;
    }

    private string Named(string name, ImmutableArray<string> values, string? text)
    {
        if (text is null || values.Contains(text, StringComparer.Ordinal))
        {
            return text ?? values[0];
        }

        var allowed = $"{string.Join(", ", values[..^1])} or {values[^1]}";
        _notices.Add($"{name} was {Shown(text)}; it can be {allowed}, so {values[0]} is used.");
        return values[0];
    }

    /// <summary>The number written, one beyond every range where it is too long to hold, or null.</summary>
    private static long? ReadWhole(string text)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : text.StartsWith('-') ? long.MinValue : long.MaxValue;
    }

    private static string Shown(string text) => $"\"{Cut(text)}\"";

    private static string Cut(string text) => text.Length <= MostShown ? text : $"{text.AsSpan(0, MostShown)}…";
}
