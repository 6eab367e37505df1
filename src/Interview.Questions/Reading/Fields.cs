using System.Collections.Immutable;
using System.Globalization;

namespace Interview.Questions.Reading;

/// <summary>
/// The keys of a map, asked one by one. A value that is missing or of another sort is reported and read as empty, so
/// that a reader goes on and finds the other faults too.
/// </summary>
internal sealed class Fields
{
    private readonly YamlMap _map;
    private readonly FaultList _faults;

    /// <summary>Looks at a map, first for keys that have no meaning.</summary>
    /// <param name="map">The keys and values.</param>
    /// <param name="faults">Where to report what is wrong.</param>
    /// <param name="known">The keys that have a meaning here; any other is a fault.</param>
    public Fields(YamlMap map, FaultList faults, IEnumerable<string> known)
    {
        (_map, _faults) = (map, faults);
        var names = known.ToImmutableArray();
        foreach (var entry in map.Entries.Where(entry => !names.Contains(entry.Key, StringComparer.Ordinal)))
        {
            faults.Add(
                entry.Line, $"The key \"{entry.Key}\" is unknown.", $"Known keys are {string.Join(", ", names)}.");
        }
    }

    /// <summary>The line of a key, or the map's where it is missing.</summary>
    public int LineOf(string key) => Entry(key)?.Line ?? _map.Line;

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => Entry(key) is not null;

    /// <summary>A value that has to be there.</summary>
    public string Text(string key)
    {
        var text = OptionalText(key);
        if (text is null)
        {
            Missing(key);
        }

        return text ?? "";
    }

    /// <summary>A value, or null where the key is missing.</summary>
    public string? OptionalText(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return null;
            case YamlText { Value.Length: > 0 } text:
                return text.Value;
            case YamlText:
                _faults.Add(LineOf(key), $"The key \"{key}\" has no value.", "Write one, or take the line out.");
                return "";
            default:
                _faults.Add(LineOf(key), $"The key \"{key}\" has several values.", "Write a single one.");
                return "";
        }
    }

    /// <summary>A whole number that has to be there and lie in a range.</summary>
    public int Whole(string key, int min, int max)
    {
        var text = Text(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max)
        {
            return number;
        }

        if (text.Length > 0)
        {
            _faults.Add(
                LineOf(key), $"The value of {key} is \"{text}\".", $"Write a whole number from {min} to {max}.");
        }

        return min;
    }

    /// <summary>The single values of a list; empty where the key is missing.</summary>
    public ImmutableArray<YamlText> Texts(string key)
    {
        var texts = List(key).Select(item => item as YamlText).ToImmutableArray();
        if (texts.Any(text => text is not { Value.Length: > 0 }))
        {
            _faults.Add(LineOf(key), $"An entry of \"{key}\" is not a single value.", "Write one value an entry.");
        }

        return [.. texts.OfType<YamlText>().Where(text => text.Value.Length > 0)];
    }

    /// <summary>The entries of a list that have keys of their own; empty where the key is missing.</summary>
    public ImmutableArray<YamlMap> Maps(string key)
    {
        var items = List(key);
        if (items.Any(item => item is not YamlMap))
        {
            _faults.Add(LineOf(key), $"An entry of \"{key}\" has no keys of its own.", "Give every entry its keys.");
        }

        return [.. items.OfType<YamlMap>()];
    }

    /// <summary>The keys and values below a key, or null where it is missing.</summary>
    public YamlMap? Map(string key)
    {
        var value = Entry(key)?.Value;
        if (value is not (null or YamlMap))
        {
            _faults.Add(LineOf(key), $"The key \"{key}\" has no keys of its own.", "Write { name: value }.");
        }

        return value as YamlMap;
    }

    /// <summary>Reports that a key has to be there.</summary>
    public void Missing(string key) =>
        _faults.Add(_map.Line, $"The key \"{key}\" is missing.", $"Add {key}: and its value.");

    private YamlEntry? Entry(string key) => _map.Entries.FirstOrDefault(entry => entry.Key == key);

    private ImmutableArray<YamlNode> List(string key)
    {
        var value = Entry(key)?.Value;
        if (value is not (null or YamlList))
        {
            _faults.Add(LineOf(key), $"The key \"{key}\" is not a list.", "Write [one, two], or a line - for each.");
        }

        return value is YamlList list ? list.Items : [];
    }
}
