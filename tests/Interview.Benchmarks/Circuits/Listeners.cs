using System.Collections.Concurrent;

namespace Interview.Benchmarks.Circuits;

/// <summary>Who listens on a live page: of each event the first listener, as the page has it.</summary>
/// <remarks>For a quiz that is its first option, for a scenario its first button.</remarks>
internal sealed class Listeners
{
    private readonly ConcurrentDictionary<string, long> _first = new(StringComparer.Ordinal);

    /// <summary>The id of the listener to an event such as <c>onclick</c>, or null.</summary>
    public long? Find(string name) => _first.TryGetValue(name, out var id) ? id : null;

    /// <summary>Takes the changes of a batch.</summary>
    public void Follow(RenderBatch batch)
    {
        var gone = batch.GoneListeners();
        foreach (var (name, _) in _first.Where(listener => gone.Contains(listener.Value)))
        {
            _first.TryRemove(name, out _);
        }

        foreach (var (name, id) in batch.NewListeners().DistinctBy(listener => listener.Name))
        {
            _first[name] = id;
        }
    }
}
