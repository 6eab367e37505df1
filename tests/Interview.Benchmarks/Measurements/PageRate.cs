using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Interview.Benchmarks.Apps;

namespace Interview.Benchmarks.Measurements;

/// <summary>Static pages a second, beside the empty template in turns, so that both meet the same machine.</summary>
internal static partial class PageRate
{
    private const int Rounds = 3;
    private const string Question = "/questions/replication/quorum-overlap";

    public static async IAsyncEnumerable<Figure> Measure(
        PublishedApps apps, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var core in new int?[] { null, 0 })
        {
            await using var template = await apps.Template(cancel, core);
            await using var interview = await apps.Interview(cancel, core: core);
            (string Name, Uri Page, List<Load> Loads)[] pages =
            [
                ("empty template", template.Address, []),
                ("home", interview.Address, []),
                ("question page", new Uri(interview.Address, Question), []),
            ];
            for (var round = 0; round <= Rounds; round++)
            {
                foreach (var (_, page, loads) in pages)
                {
                    loads.Add(await Load.On(page, core, cancel));
                }
            }

            var floor = Rate(pages[0].Loads);
            foreach (var (name, _, loads) in pages)
            {
                var rate = Rate(loads);
                yield return Figure.Of(
                    name + (core is null ? ", any core" : ", server on one core"),
                    $"{rate:N0} a second ({rate / floor:0.00} of the template's), p99 {Late(loads):0.0} ms",
                    name == "empty template" ? "" : core is null ? ">= 0.50" : ">= 0.50, p99 <= 15 ms");
            }
        }
    }

    // The first round is to warm up.
    private static double Rate(List<Load> loads) => loads.Skip(1).Select(load => load.PerSecond).At(0.5);

    private static double Late(List<Load> loads) => loads.Skip(1).Select(load => load.LateMs).At(0.5);

    /// <summary>What wrk says.</summary>
    private sealed partial record Load(double PerSecond, double LateMs)
    {
        private const string OtherCore = "1";

        public static async Task<Load> On(Uri page, int? core, CancellationToken cancel)
        {
            string[] wrk = ["wrk", "-t1", "-c32", "-d5s", "--latency", page.AbsoluteUri];
            var output = core is null
                ? await Tool.Run(wrk[0], wrk[1..], cancel)
                : await Tool.Run("taskset", ["-c", OtherCore, .. wrk], cancel);
            var (rate, late) = (RateLine.Match(output), LateLine.Match(output));
            return rate.Success && late.Success && !output.Contains("Non-2xx", StringComparison.Ordinal)
                ? new Load(Number(rate), Number(late) * Milliseconds(late.Groups["unit"].Value))
                : throw new NotMeasuredException($"wrk gives no clear figure for {page}: {output}");
        }

        private static double Number(Match line) => double.Parse(line.Groups["it"].Value, CultureInfo.InvariantCulture);

        private static double Milliseconds(string unit) => unit switch { "us" => 0.001, "ms" => 1, _ => 1000 };

        [GeneratedRegex(@"Requests/sec:\s+(?<it>[\d.]+)", RegexOptions.None, 1000)]
        private static partial Regex RateLine { get; }

        [GeneratedRegex(@"99%\s+(?<it>[\d.]+)(?<unit>us|ms|s)", RegexOptions.None, 1000)]
        private static partial Regex LateLine { get; }
    }
}
