using System.Collections.Immutable;
using Interview.Questions.Kinds.MultipleChoice;
using Interview.Questions.Kinds.Numeric;
using Interview.Questions.Kinds.SingleChoice;
using Interview.Questions.Kinds.TrueFalse;

namespace Interview.Questions.Kinds;

/// <summary>The kinds of question there are.</summary>
internal static class QuestionKinds
{
    private static readonly ImmutableArray<IQuestionKind> All =
        [new SingleChoiceKind(), new MultipleChoiceKind(), new TrueFalseKind(), new NumericKind()];

    /// <summary>The names, for people.</summary>
    public static string Names => string.Join(", ", All.Select(kind => kind.Name));

    /// <summary>The keys that some kind has.</summary>
    public static ImmutableArray<string> AllKeys { get; } =
        [.. All.SelectMany(kind => kind.Keys).Distinct(StringComparer.Ordinal)];

    /// <summary>The kind with a name, or null.</summary>
    public static IQuestionKind? Find(string? name) => All.FirstOrDefault(kind => kind.Name == name);
}
