using Interview.Benchmarks.Apps;

namespace Interview.Benchmarks;

/// <summary>Measures something, and gives each figure as soon as there is one.</summary>
/// <param name="apps">The apps to start.</param>
/// <param name="cancel">Stops it; what it started ends.</param>
internal delegate IAsyncEnumerable<Figure> Measurement(PublishedApps apps, CancellationToken cancel);
