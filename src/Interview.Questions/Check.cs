using System.Collections.Immutable;

namespace Interview.Questions;

/// <summary>A claim that the simulator must confirm.</summary>
/// <param name="Scenario">The scenario's slug.</param>
/// <param name="With">Settings that differ from the defaults.</param>
/// <param name="Expect">Names of facts and the values they must have.</param>
/// <param name="Line">The line of the <c>check:</c> in its file, from 1.</param>
public sealed record Check(
    string Scenario,
    ImmutableSortedDictionary<string, string> With,
    ImmutableSortedDictionary<string, string> Expect,
    int Line)
{
    /// <summary>The scenario: what is expected is the answer, and stays out of logs.</summary>
    public override string ToString() => Scenario;
}
