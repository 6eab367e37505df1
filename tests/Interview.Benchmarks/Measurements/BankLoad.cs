using System.Diagnostics;
using System.Runtime.CompilerServices;
using Interview.Benchmarks.Apps;
using Interview.Questions;

namespace Interview.Benchmarks.Measurements;

/// <summary>How long it takes to read a large bank.</summary>
internal static class BankLoad
{
    private const int Questions = 1000;
    private const int Loads = 5;

    public static async IAsyncEnumerable<Figure> Measure(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        var folder = ManyQuestions.Write(apps.NewPath("content"), Questions);
        var times = new List<double>();
        for (var i = 0; i < Loads; i++)
        {
            cancel.ThrowIfCancellationRequested();
            times.Add(Load(folder));
        }

        yield return Figure.Of(
            $"reading {Questions} question files", $"first {times[0]:0} ms, median {times.At(0.5):0} ms");
        await Task.CompletedTask;
    }

    private static double Load(string folder)
    {
        var watch = Stopwatch.StartNew();
        var bank = QuestionBank.Load(folder);
        watch.Stop();
        return bank.Questions.Length == Questions
            ? watch.Elapsed.TotalMilliseconds
            : throw new NotMeasuredException($"The bank has {bank.Questions.Length} questions, not {Questions}.");
    }
}
