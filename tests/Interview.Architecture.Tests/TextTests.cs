namespace Interview.Architecture.Tests;

/// <summary>What the formatter leaves alone: Razor, styles, scripts, Markdown, and the shape of the tree.</summary>
public class TextTests
{
    private const int ColumnsMax = 120;

    private static readonly string[] Folders = ["src", "tests", "content", "wwwroot"];

    [Theory]
    [InlineData("*.cs")]
    [InlineData("*.razor")]
    [InlineData("*.css")]
    [InlineData("*.js")]
    [InlineData("*.md")]
    [InlineData("*.yaml")]
    public void A_text_file_is_plain_utf8_with_unix_lines(string pattern)
    {
        var offences =
            from folder in Folders
            from file in Repository.Files(folder, pattern)
            let bytes = File.ReadAllBytes(file)
            where bytes is [0xEF, 0xBB, 0xBF, ..] || bytes.Contains((byte)'\r') || bytes is not [.., (byte)'\n']
            select Repository.Relative(file);

        Repository.AssertNone(offences);
    }

    [Fact]
    public void A_line_of_code_fits_the_screen()
    {
        var offences =
            from folder in new[] { "src", "tests" }
            from pattern in new[] { "*.cs", "*.razor" }
            from file in Repository.Files(folder, pattern)
            where !file.Contains("/Migrations/", StringComparison.Ordinal)
            from line in File.ReadLines(file).Index()
            where line.Item.Length > ColumnsMax
            select $"{Repository.Relative(file)}:{line.Index + 1}";

        Repository.AssertNone(offences);
    }

    [Fact]
    public void A_component_leaves_deciding_to_a_class()
    {
        const int CodeLinesMax = 40;
        var offences =
            from file in Repository.Files("src/Interview.Web", "*.razor")
            let lines = File.ReadLines(file).SkipWhile(line => line != "@code {").Count()
            where lines > CodeLinesMax
            select $"{Repository.Relative(file)}: {lines} lines of @code";

        Repository.AssertNone(offences);
    }

    [Fact]
    public void The_top_level_holds_what_a_newcomer_expects()
    {
        var expected = new[] { "Dockerfile", "Interview.sln", "README.md", "content", "src", "tests", "wwwroot" };

        var found = Directory.EnumerateFileSystemEntries(Repository.Root)
            .Select(entry => Path.GetFileName(entry)!)
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, found);
    }
}
