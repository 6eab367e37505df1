using System.Text;

namespace Interview.Questions.Tests;

/// <summary>A content folder of its own for a test, with one topic and one source.</summary>
public sealed class ContentFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("interview-bank-").FullName;

    public ContentFolder()
    {
        Write("topics.yaml", """
            modules:
              - slug: replication
                title: Replication
                topics:
                  - { slug: replication/quorum, title: Quorums }
            """);
        Write("sources.yaml", """
            gifford-1979:
              authors: D. K. Gifford
              title: Weighted Voting for Replicated Data
              published: SOSP 1979
              url: https://doi.org/10.1145/800215.806583
            """);
    }

    /// <summary>The folder; beside it is room for <c>wwwroot</c>.</summary>
    public string Path => System.IO.Path.Combine(_root, "content");

    public ContentFolder Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public ContentFolder Write(string path, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public QuestionBank Load() => QuestionBank.Load(Path);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
