using System.Collections.Immutable;
using Interview.Questions.Rendering;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Interview.Questions.Reading;

/// <summary>Reads YAML into a tree with lines. Anchors are refused: a short text could stand for a huge one.</summary>
internal sealed class YamlReader
{
    private readonly int _linesBefore;
    private readonly FaultList _faults;
    private readonly Parser _parser;
    private readonly int _lines;

    private YamlReader(string yaml, int linesBefore, FaultList faults)
    {
        _linesBefore = linesBefore;
        _faults = faults;
        _parser = new Parser(new StringReader(yaml));
        _lines = yaml.TrimEnd('\n').Count('\n') + 1;
    }

    /// <summary>The keys and values of a text, or null and a fault where it has none.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="linesBefore">How many lines of the file come before it.</param>
    /// <param name="faults">Where to report what is wrong.</param>
    public static YamlMap? Read(string yaml, int linesBefore, FaultList faults)
    {
        if (TextLimits.OfYaml(yaml) is { } excess)
        {
            faults.Add([excess with { Line = excess.Line + linesBefore }]);
            return null;
        }

        var reader = new YamlReader(yaml, linesBefore, faults);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            reader.Unreadable((int)e.Start.Line, e.Message.TrimEnd('.'));
        }
        catch (InvalidOperationException)
        {
            // The scanner ends so, without a place, on some brackets that nothing closes.
            reader.Unreadable((int)(reader._parser.Current?.Start.Line ?? 1), "a bracket or quote is not closed");
        }

        return null;
    }

    private void Unreadable(int line, string reason) =>
        _faults.Add(
            Math.Min(line, _lines) + _linesBefore,
            $"This cannot be read as YAML: {reason}.",
            "Put quotes around a value that contains a colon followed by a blank, or any of # [ ] { }.");

    private YamlMap? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _faults.Add(1 + _linesBefore, "There are no keys here.", "Write lines of the form key: value.");
            return null;
        }

        var root = Node();
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
        {
            _faults.Add(LineOf(_parser.Current!), "A second YAML document begins here.", "Take the line --- out.");
        }

        if (root is YamlMap map)
        {
            return map;
        }

        _faults.Add(root.Line, "There are no keys here.", "Write lines of the form key: value.");
        return null;
    }

    private YamlNode Node()
    {
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            var isNull = scalar.IsPlainImplicit && scalar.Value is "~" or "null";
            return new YamlText(LineOf(scalar), isNull ? "" : scalar.Value.Trim());
        }

        if (_parser.TryConsume<SequenceStart>(out var sequence))
        {
            return List(LineOf(sequence));
        }

        if (_parser.TryConsume<MappingStart>(out var mapping))
        {
            return Map(LineOf(mapping));
        }

        var alias = _parser.Consume<AnchorAlias>();
        _faults.Add(LineOf(alias), $"The alias *{alias.Value} stands for another value.", "Write the value itself.");
        return new YamlText(LineOf(alias), "");
    }

    private YamlList List(int line)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node());
        }

        return new YamlList(line, items.DrainToImmutable());
    }

    private YamlMap Map(int line)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            var value = Node();
            if (key is not YamlText { Value: var name })
            {
                _faults.Add(key.Line, "A key is a list or has keys of its own.", "Write one word before the colon.");
            }
            else if (!keys.Add(name))
            {
                _faults.Add(key.Line, $"The key \"{name}\" is here twice.", "Keep one of the two.");
            }
            else
            {
                entries.Add(new YamlEntry(key.Line, name, value));
            }
        }

        return new YamlMap(line, entries.DrainToImmutable());
    }

    private int LineOf(ParsingEvent part) => (int)part.Start.Line + _linesBefore;
}
