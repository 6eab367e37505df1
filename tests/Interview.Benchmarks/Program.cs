using Interview.Benchmarks;
using Interview.Benchmarks.Apps;
using Interview.Benchmarks.Measurements;

// Measures the app as users meet it, and prints a table. Names on the command line choose what to measure.
(string Name, Measurement Measure)[] known =
[
    ("start", StartTime.Measure),
    ("pages", PageRate.Measure),
    ("bytes", PageBytes.Measure),
    ("circuits", CircuitLoad.Measure),
    ("crowd", CircuitLoad.MeasureCrowd),
    ("writes", AnswerRate.Measure),
    ("bank", BankLoad.Measure),
];

if (args.Except(known.Select(one => one.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"There is no measurement \"{unknown}\". There are: "
        + string.Join(", ", known.Select(one => one.Name)) + ".");
    return 1;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The servers that were started end first.
    press.Cancel = true;
    stop.Cancel();
};

await using var apps = new PublishedApps();
Console.WriteLine("| figure | value | goal |");
Console.WriteLine("|---|---|---|");
var status = 0;
foreach (var (name, measure) in known.Where(one => args.Length == 0 || args.Contains(one.Name, StringComparer.Ordinal)))
{
    try
    {
        await foreach (var figure in measure(apps, stop.Token))
        {
            Console.WriteLine(figure);
        }
    }
    catch (Exception reason) when (reason is NotMeasuredException or OperationCanceledException)
    {
        await Console.Error.WriteLineAsync($"{name}: {reason.Message}");
        status = 1;
    }
}

return status;
