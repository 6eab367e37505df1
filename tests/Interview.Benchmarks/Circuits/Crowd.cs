using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Interview.Benchmarks.Circuits;

/// <summary>Many people at once, each with cookies, a page and a circuit of their own.</summary>
/// <param name="site">Where they go.</param>
/// <param name="walk">What they do.</param>
internal sealed class Crowd(Uri site, Walk walk) : IAsyncDisposable
{
    /// <summary>Events of everybody before they are counted, so that each has answered.</summary>
    public const int EventsBefore = 9;

    private const int OpenedAtOnce = 8;
    private const int CircuitsAnAddress = 900;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ConcurrentBag<Circuit> _circuits = [];
    private int _opened;

    /// <summary>Lets some more in; each does a few things and stays.</summary>
    public Task Grow(int more, CancellationToken cancel) => Parallel.ForEachAsync(
        Enumerable.Range(0, more),
        new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce, CancellationToken = cancel },
        async (_, stop) => await Open(stop));

    /// <summary>Has each do one thing a second.</summary>
    /// <param name="seconds">For how long.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The milliseconds until the server was done with each event.</returns>
    public async Task<double[]> Act(int seconds, CancellationToken cancel)
    {
        var times = await Task.WhenAll(_circuits.Select((circuit, number) =>
            Act(circuit, Second * number / _circuits.Count, seconds, cancel)));
        return [.. times.SelectMany(ofOne => ofOne)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var circuit in _circuits)
        {
            await circuit.DisposeAsync();
        }
    }

    private async Task Open(CancellationToken cancel)
    {
        // 127.0.0.1, 127.0.0.2, ...: all of them are this machine.
        var host = 1 + (Interlocked.Increment(ref _opened) / CircuitsAnAddress);
        using var visitor = new Visitor(site);
        var page = await walk.Load(visitor, cancel);
        var circuit = await Circuit.Open(
            page, visitor, new IPAddress([127, 0, 0, (byte)host]), walk.Events[0].Name, cancel);
        _circuits.Add(circuit);
        for (var i = 0; i < EventsBefore; i++)
        {
            await Send(circuit, i, cancel);
        }
    }

    private async Task<List<double>> Act(Circuit circuit, TimeSpan start, int seconds, CancellationToken cancel)
    {
        var times = new List<double>();
        await Task.Delay(start, cancel);
        using var tick = new PeriodicTimer(Second);
        for (var i = 0; i < seconds; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await Send(circuit, i, cancel);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await tick.WaitForNextTickAsync(cancel);
        }

        return times;
    }

    private Task Send(Circuit circuit, int turn, CancellationToken cancel)
    {
        var (name, details) = walk.Events[turn % walk.Events.Length];
        return circuit.Send(name, details, cancel);
    }
}
