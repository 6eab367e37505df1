namespace Interview.Benchmarks;

/// <summary>A measurement cannot be made here or went wrong; the message says why and what to do.</summary>
internal sealed class NotMeasuredException(string message) : Exception(message);
