using System.Collections.Frozen;
using System.Collections.Immutable;
using Interview.Questions.Checking;

namespace Interview.Questions.Reading;

/// <summary>Reads a content folder: first every file by itself, then what they say about each other.</summary>
internal sealed class BankReader
{
    private const string Ending = ".md";

    private readonly string _folder;
    private readonly List<Fault> _faults = [];

    private BankReader(string folder)
    {
        _folder = folder;
    }

    /// <summary>Reads everything; what is wrong becomes a fault.</summary>
    public static BankContent Read(string folder) => new BankReader(folder).Read();

    private BankContent Read()
    {
        var topicsFile = BankFile.Read(_folder, "topics.yaml");
        var sourcesFile = BankFile.Read(_folder, "sources.yaml");
        var topics = TopicsReader.Read(topicsFile);
        var sources = SourcesReader.Read(sourcesFile).ToFrozenDictionary(source => source.Key);
        var registers = new Registers(
            new TopicRegister(topics.ToFrozenDictionary(topic => topic.Slug), topicsFile.Faults.IsEmpty),
            new SourceRegister(sources, sourcesFile.Faults.IsEmpty));
        AddFaults([topicsFile, sourcesFile]);

        var read = Each("questions", (id, file) => QuestionReader.Read(id, file, registers));
        var questions = read.ToFrozenDictionary(question => question.Id);
        var quizzes = Each("quizzes", (slug, file) => QuizReader.Read(slug, file, questions));
        var docs = Each("docs", DocumentReader.Read);
        var scenarios = Each("scenarios", DocumentReader.Read);
        AddFaults(read.Select(question => question.File));
        AddFaults(quizzes.Select(quiz => quiz.File));
        AddFaults(docs.Concat(scenarios).Select(document => document.File));

        new BankChecks(_folder, read, quizzes, docs, scenarios).Run(_faults);
        return new BankContent
        {
            Questions = [.. read.Select(question => question.Question).OfType<Question>()],
            Quizzes = [.. quizzes.Select(quiz => quiz.Quiz).OfType<Quiz>()],
            Topics = topics,
            Docs = [.. docs.Select(document => document.Document).OfType<Document>()],
            Scenarios = [.. scenarios.Select(document => document.Document).OfType<Document>()],
            Faults = Fault.InOrder(_faults),
            Registers = registers,
        };
    }

    /// <summary>Reads the files below a folder in parallel; the result is in ordinal order of their names.</summary>
    private ImmutableArray<T> Each<T>(string below, Func<string, BankFile, T> read)
    {
        var root = Path.Combine(_folder, below);
        if (!Directory.Exists(root))
        {
            return [];
        }

        var names = Directory.EnumerateFiles(root, "*" + Ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')[..^Ending.Length])
            .Order(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. names.AsParallel().AsOrdered().Select(
                name => read(name, BankFile.Read(_folder, $"{below}/{name}{Ending}"))),
        ];
    }

    private void AddFaults(IEnumerable<BankFile> files)
    {
        foreach (var file in files)
        {
            _faults.AddRange(file.Faults.ToImmutableArray());
        }
    }
}
