using System.Collections.Immutable;
using Interview.Questions.Rendering;

namespace Interview.Questions.Reading;

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class FaultList(string file)
{
    private readonly List<Fault> _faults = [];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => _faults.Count == 0;

    public void Add(int line, string problem, string advice) => _faults.Add(new Fault(file, line, problem, advice));

    public void Add(IEnumerable<TextFault> faults)
    {
        foreach (var fault in faults)
        {
            Add(fault.Line, fault.Problem, fault.Advice);
        }
    }

    public ImmutableArray<Fault> ToImmutableArray() => [.. _faults];
}
