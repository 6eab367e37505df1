using System.Collections.Immutable;
using System.Globalization;
using Interview.Questions;
using Interview.Web.Components.Kit;
using Microsoft.AspNetCore.WebUtilities;

namespace Interview.Web.Features.Questions;

/// <summary>What a reader looks for in the bank, as it stands in the address.</summary>
internal sealed record QuestionQuery
{
    public const int PageSize = 20;

    public string Text { get; private init; } = "";

    public string? Topic { get; private init; }

    public string? Kind { get; private init; }

    public int? Level { get; private init; }

    public int Page { get; init; } = 1;

    /// <summary>One sentence for each value of the address that means nothing.</summary>
    public ImmutableArray<string> Notices { get; private init; } = [];

    /// <summary>The kinds that the bank has, by name.</summary>
    public static ImmutableArray<string> Kinds(QuestionBank bank) =>
    [
        .. bank.Questions.Select(question => question.Kind)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads an address; what means nothing is left out and said.</summary>
    public static QuestionQuery Read(
        QuestionBank bank, string? text, string? topic, string? kind, string? level, string? page)
    {
        var notices = ImmutableArray.CreateBuilder<string>();
        var knowsTopic = string.IsNullOrEmpty(topic)
            || bank.Topics.Any(known => known.Slug == topic || known.Module.Slug == topic);
        var knowsKind = string.IsNullOrEmpty(kind) || Kinds(bank).Contains(kind, StringComparer.Ordinal);
        var number = int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
            && parsed is >= 1 and <= 5 ? parsed : (int?)null;
        if (!knowsTopic)
        {
            notices.Add($"There is no topic “{topic}”; questions of every topic are listed.");
        }

        if (!knowsKind)
        {
            notices.Add($"There is no kind “{kind}”; questions of every kind are listed.");
        }

        if (!string.IsNullOrEmpty(level) && number is null)
        {
            notices.Add($"“{level}” is no level from 1 to 5; questions of every level are listed.");
        }

        return new QuestionQuery
        {
            Text = text?.Trim() ?? "",
            Topic = knowsTopic && !string.IsNullOrEmpty(topic) ? topic : null,
            Kind = knowsKind && !string.IsNullOrEmpty(kind) ? kind : null,
            Level = number,
            Page = Pager.Read(page),
            Notices = notices.ToImmutable(),
        };
    }

    /// <summary>The questions that fit, in the order of the bank: every word of the text occurs in them.</summary>
    public ImmutableArray<Question> Find(QuestionBank bank)
    {
        var words = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. from question in bank.Questions
               where Topic is null || question.Topic == Topic
                   || question.Topic.StartsWith($"{Topic}/", StringComparison.Ordinal)
               where Kind is null || question.Kind == Kind
               where Level is null || question.Level == Level
               where words.All(word => Mentions(question, word))
               select question,
        ];
    }

    /// <summary>The address of another page of the same list.</summary>
    public string Address(int page)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["q"] = Text.Length > 0 ? Text : null,
            ["topic"] = Topic,
            ["kind"] = Kind,
            ["level"] = Level?.ToString(CultureInfo.InvariantCulture),
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString("/questions", values);
    }

    /// <summary>The answers and explanations are left out: a search must not give them away.</summary>
    private static bool Mentions(Question question, string word) =>
        question.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || question.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
        || question.Prompt.Plain.Contains(word, StringComparison.OrdinalIgnoreCase)
        || question.Tags.Any(tag => tag.Contains(word, StringComparison.OrdinalIgnoreCase));
}
