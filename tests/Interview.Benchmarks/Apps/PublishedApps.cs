using System.Runtime.CompilerServices;

namespace Interview.Benchmarks.Apps;

/// <summary>The app and the framework's empty template, published once a run into a temporary folder.</summary>
internal sealed class PublishedApps : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interview-benchmarks-");
    private Task<string>? _interview;
    private Task<string>? _template;

    /// <summary>The root of the source tree.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The content that comes with the app.</summary>
    public static string Content => Path.Combine(Root, "content");

    /// <summary>A path of its own in the temporary folder.</summary>
    public string NewPath(string name) => Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}-{name}");

    /// <summary>Starts the app with an empty database.</summary>
    /// <param name="cancel">Stops the start.</param>
    /// <param name="content">The content folder; the app's own where it is left out.</param>
    /// <param name="core">The only core to run on; any where it is left out.</param>
    public async Task<AppProcess> Interview(CancellationToken cancel, string? content = null, int? core = null)
    {
        _interview ??= Publish(Path.Combine(Root, "src", "Interview.Web"), "Interview.Web", cancel);
        return await AppProcess.Start(await _interview, core, new()
        {
            ["ConnectionStrings__Interview"] = $"Data Source={NewPath("interview.db")}",
            ["Content__Path"] = content ?? Content,
        }, cancel);
    }

    /// <summary>Starts the empty template: the floor of what the framework costs.</summary>
    public async Task<AppProcess> Template(CancellationToken cancel, int? core = null)
    {
        _template ??= PublishTemplate(cancel);
        return await AppProcess.Start(await _template, core, [], cancel);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<string> PublishTemplate(CancellationToken cancel)
    {
        var source = NewPath("template");
        string[] create = ["new", "blazor", "-int", "Server", "-n", "Empty", "-o", source, "--no-restore"];
        await Tool.Run("dotnet", create, cancel);
        return await Publish(source, "Empty", cancel);
    }

    private async Task<string> Publish(string project, string name, CancellationToken cancel)
    {
        var folder = NewPath(name);

        // No browser looks at the template's page, so it is published without its script and the package of it.
        string[] options = name == "Empty" ? ["-p:RequiresAspNetWebAssets=false"] : [];
        string[] publish = ["publish", project, "-c", "Release", "-o", folder, "-v", "quiet", "--nologo", .. options];
        await Tool.Run("dotnet", publish, cancel);
        return Path.Combine(folder, $"{name}.dll");
    }

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
