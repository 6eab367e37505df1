namespace Interview.Benchmarks.Circuits;

/// <summary>An event that a page listens to, as it comes in a batch of changes.</summary>
/// <param name="Name">Such as <c>onclick</c>.</param>
/// <param name="Id">The number by which the server knows the listener.</param>
internal readonly record struct Listener(string Name, long Id);
