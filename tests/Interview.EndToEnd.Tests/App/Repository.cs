using System.Runtime.CompilerServices;
using Interview.EndToEnd.Tests.Pages;
using Interview.Questions;

namespace Interview.EndToEnd.Tests.App;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    private static readonly Lazy<QuestionBank> LoadedBank = new(() => QuestionBank.Load(Path.Combine(Root, "content")));

    /// <summary>The app, built in the same configuration as the tests.</summary>
    public static string BuiltApp
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var output = Path.Combine(framework.Parent!.Name, framework.Name);
            return Path.Combine(Root, "src", "Interview.Web", "bin", output, "Interview.Web");
        }
    }

    /// <summary>The quiz that the app asks, to know what must not be shown yet.</summary>
    public static Quiz MainQuiz => LoadedBank.Value.FindQuiz(QuizPage.Slug)!;

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
