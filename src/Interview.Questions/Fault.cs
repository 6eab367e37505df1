using System.Collections.Immutable;

namespace Interview.Questions;

/// <summary>Something wrong in the bank.</summary>
/// <param name="File">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Advice">What to do about it, as a sentence.</param>
public sealed record Fault(string File, int Line, string Problem, string Advice)
{
    /// <summary>The fault in one line, as compilers print it.</summary>
    public override string ToString() => $"{File}:{Line}: {Problem} {Advice}";

    /// <summary>Faults without repetition, by file, line and problem.</summary>
    internal static ImmutableArray<Fault> InOrder(IEnumerable<Fault> faults) =>
    [
        .. faults.Distinct()
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Problem, StringComparer.Ordinal),
    ];
}
