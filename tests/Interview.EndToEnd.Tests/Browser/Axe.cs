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

    private static readonly AxeRunOptions Everything =
        Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>The themes differ in colours alone.</summary>
    private static readonly AxeRunOptions Colours = Only("rule", "color-contrast", "link-in-text-block");

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

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            findings.AddRange(Lines(await page.RunAxe(Everything), $"{state}, {width} wide, light"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            findings.AddRange(Lines(await page.RunAxe(Colours), $"{state}, {width} wide, dark"));
        }

        return findings;
    }

    private static IEnumerable<string> Lines(AxeResult result, string state) =>
        from rule in result.Violations
        from node in rule.Nodes
        let reason = string.Join(" ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))
        select $"{state}: {rule.Id} at {node.Target}: {reason}";

    private static AxeRunOptions Only(string type, params string[] values) => new()
    {
        RunOnly = new RunOnlyOptions { Type = type, Values = [.. values] },
        ResultTypes = [ResultType.Violations],
    };
}
