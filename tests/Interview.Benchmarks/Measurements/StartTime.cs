using System.Runtime.CompilerServices;
using Interview.Benchmarks.Apps;

namespace Interview.Benchmarks.Measurements;

/// <summary>From the start of the process, with no database yet, to the first page.</summary>
internal static class StartTime
{
    private const int Starts = 5;
    private const int Many = 1000;

    public static async IAsyncEnumerable<Figure> Measure(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        var many = ManyQuestions.Write(apps.NewPath("content"), Many);
        yield return Of("start to first page", await Median(() => apps.Interview(cancel)), "");
        yield return Of(
            $"start to first page, {Many} questions", await Median(() => apps.Interview(cancel, many)), "<= 1500 ms");
        yield return Of("start to first page, empty template", await Median(() => apps.Template(cancel)), "");
    }

    private static Figure Of(string name, double milliseconds, string goal) =>
        Figure.Of(name, $"{milliseconds:0} ms", goal);

    private static async Task<double> Median(Func<Task<AppProcess>> start)
    {
        var times = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            await using var app = await start();
            times.Add(app.StartTime.TotalMilliseconds);
        }

        return times.At(0.5);
    }
}
