using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Interview.EndToEnd.Tests.Browser;

/// <summary>What axe finds on a page, in both themes, on a small and a large screen.</summary>
internal static class Axe
{
    private const int Narrow = 320;
    private const int Wide = 1280;
    private const int Height = 800;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>One line for each finding: where, which rule, on what and why.</summary>
    public static async Task<IReadOnlyList<string>> Findings(IPage page, string state)
    {
        var findings = new List<string>();
        foreach (var width in new[] { Narrow, Wide })
        {
            await page.SetViewportSizeAsync(width, Height);
            var needed = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
            if (needed > width)
            {
                findings.Add($"{state}, {width} wide: the page is {needed} wide and scrolls sideways");
            }

            foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                findings.AddRange(Lines(await page.RunAxe(Rules), $"{state}, {width} wide, {theme}"));
            }
        }

        return findings;
    }

    private static IEnumerable<string> Lines(AxeResult result, string state) =>
        from rule in result.Violations
        from node in rule.Nodes
        let reason = string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))
        select $"{state}: {rule.Id} at {node.Target}: {reason}";
}
