using System.Collections.Immutable;

namespace Interview.Questions.Reading;

/// <summary>A part of a YAML text that knows its line, so that a fault can name it.</summary>
/// <param name="Line">The line of the file, from 1.</param>
internal abstract record YamlNode(int Line);

/// <summary>A single value.</summary>
internal sealed record YamlText(int Line, string Value) : YamlNode(Line);

/// <summary>A list.</summary>
internal sealed record YamlList(int Line, ImmutableArray<YamlNode> Items) : YamlNode(Line);

/// <summary>Keys with values; no key is there twice.</summary>
internal sealed record YamlMap(int Line, ImmutableArray<YamlEntry> Entries) : YamlNode(Line);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(int Line, string Key, YamlNode Value);
