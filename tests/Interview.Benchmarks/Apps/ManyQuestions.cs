using System.Globalization;

namespace Interview.Benchmarks.Apps;

/// <summary>A content folder with many questions: those of the app, again and again under new ids.</summary>
internal static class ManyQuestions
{
    /// <summary>Writes the folder.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="count">How many questions in all.</param>
    public static string Write(string folder, int count)
    {
        var files = Directory.EnumerateFiles(PublishedApps.Content, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(PublishedApps.Content, file))
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var file in files)
        {
            Copy(file, folder, text => text, file);
        }

        var questions = files.Where(file => file.StartsWith("questions/", StringComparison.Ordinal)).ToArray();
        for (var made = questions.Length; made < count; made++)
        {
            var file = questions[made % questions.Length];
            var (name, number) = (file[..^".md".Length], made.ToString(CultureInfo.InvariantCulture));
            var id = name["questions/".Length..];
            Copy(
                file,
                folder,
                text => text.Replace($"id: {id}\n", $"id: {id}-{number}\n", StringComparison.Ordinal),
                $"{name}-{number}.md");
        }

        return folder;
    }

    private static void Copy(string file, string folder, Func<string, string> edit, string name)
    {
        var target = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, edit(File.ReadAllText(Path.Combine(PublishedApps.Content, file))));
    }
}
