using System.Runtime.CompilerServices;
using Interview.Benchmarks.Apps;
using Interview.Benchmarks.Circuits;

namespace Interview.Benchmarks.Measurements;

/// <summary>What a live page costs in memory, and how long its events take when many are live.</summary>
internal static class CircuitLoad
{
    private const int Count = 500;
    private const int Most = 5000;
    private const int Seconds = 15;

    /// <summary>The first ones are to warm up: what the server keeps for all is not counted for the others.</summary>
    private const int First = 50;

    public static async IAsyncEnumerable<Figure> Measure(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        (Walk Walk, Func<Task<AppProcess>> Start, string Goal)[] loads =
        [
            (Walk.Counter, () => apps.Template(cancel), ""),
            (Walk.Quiz, () => apps.Interview(cancel), "<= 200 KB"),
            (Walk.Scenario, () => apps.Interview(cancel), "<= 300 KB"),
        ];
        foreach (var (walk, start, goal) in loads)
        {
            await using var app = await start();
            await using var crowd = new Crowd(app.Address, walk);
            await crowd.Grow(First, cancel);
            var before = await Settled(app, cancel);
            await crowd.Grow(Count - First, cancel);
            var perCircuit = (await Settled(app, cancel) - before) / (Count - First);
            yield return Figure.Of($"memory a live circuit, {walk.Name}", $"{perCircuit / 1000.0:0} KB", goal);
            yield return await Act(app, crowd, $"{Count} circuits, {walk.Name}", cancel);
        }
    }

    /// <summary>The same with as many as one server should bear.</summary>
    public static async IAsyncEnumerable<Figure> MeasureCrowd(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        (Walk Walk, Func<Task<AppProcess>> Start, string Goal)[] loads =
        [
            (Walk.Counter, () => apps.Template(cancel), ""),
            (Walk.Quiz, () => apps.Interview(cancel), "<= 1500 MB"),
        ];
        foreach (var (walk, start, goal) in loads)
        {
            await using var app = await start();
            await using var crowd = new Crowd(app.Address, walk);
            await crowd.Grow(Most, cancel);
            yield return await Act(app, crowd, $"{Most} circuits, {walk.Name}", cancel);
            var busy = app.ResidentBytes;
            yield return Figure.Of(
                $"memory of the server, {Most} circuits, {walk.Name}",
                $"{busy / 1e6:0} MB, {await Settled(app, cancel) / 1e6:0} MB collected",
                goal);
        }
    }

    private static async Task<Figure> Act(AppProcess app, Crowd crowd, string name, CancellationToken cancel)
    {
        var before = app.ProcessorTime;
        var times = await crowd.Act(Seconds, cancel);
        var work = (app.ProcessorTime - before).TotalMicroseconds / times.Length;
        return Figure.Of(
            $"{name}, one event a second each",
            $"p50 {times.At(0.5):0.0} ms, p99 {times.At(0.99):0.0} ms, server's work {work:0} us an event",
            "p99 <= 200 ms");
    }

    private static async Task<long> Settled(AppProcess app, CancellationToken cancel)
    {
        await ForcedCollection.Collect(app.Id, cancel);
        return app.ResidentBytes;
    }
}
