using System.Collections.Immutable;
using Interview.Questions.Reading;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interview.Questions.Kinds;

/// <summary>Reads the options of a choice: a task list at the end of the prompt.</summary>
internal static class OptionsReader
{
    private const int MinOptions = 2;
    private const int MaxOptions = 9;

    /// <summary>Takes the task list out of the prompt.</summary>
    public static ImmutableArray<ChoiceOption> Take(QuestionFile file)
    {
        var lists = file.Prompt.OfType<ListBlock>().Where(list => list.OfType<ListItemBlock>().Any(IsTask)).ToList();
        if (lists.Count == 0)
        {
            file.Faults.Add(file.BodyLine, "There are no options.", "Write a list with - [x] and - [ ].");
            return [];
        }

        if (lists.Count > 1)
        {
            file.Faults.Add(file.Body.LineOf(lists[1]), "A second list of options begins here.", "Make it one list.");
        }

        var after = file.Prompt.IndexOf(lists[0]) + 1;
        if (after < file.Prompt.Count && lists.Count == 1)
        {
            file.Faults.Add(
                file.Body.LineOf(file.Prompt[after]),
                "There is text after the options.",
                "Put it before them, or indent it by two blanks if it belongs to the last option.");
        }

        file.Prompt.RemoveRange(after - 1, file.Prompt.Count - after + 1);
        var options = lists[0].OfType<ListItemBlock>().Select(item => Option(item, file)).ToImmutableArray();
        CheckTogether(options, lists[0], file);
        return options;
    }

    private static bool IsTask(ListItemBlock item) =>
        item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: TaskList };

    private static ChoiceOption Option(ListItemBlock item, QuestionFile file)
    {
        var line = file.Body.LineOf(item);
        if (!IsTask(item))
        {
            file.Faults.Add(line, "This option has no box.", "Begin it with - [x] if it is right, else with - [ ].");
            return new ChoiceOption(RichText.Of(""), IsRight: false, Misconception: null, Feedback: null);
        }

        var isRight = TakeBox((ParagraphBlock)item[0]);
        var quotes = item.OfType<QuoteBlock>().ToList();
        var text = file.Body.RenderInline([.. item.Where(block => block is not QuoteBlock)]);
        if (text.Plain.Length == 0)
        {
            file.Faults.Add(line, "This option is empty.", "Write what it says after the box.");
        }

        var comment = quotes.Count > 0 ? Comment.Take(quotes[0], file) : null;
        if (quotes.Count > 1)
        {
            file.Faults.Add(file.Body.LineOf(quotes[1]), "This option has two block quotes.", "Make them one.");
        }

        CheckComment(isRight, comment, line, file.Faults);
        return new ChoiceOption(text, isRight, comment?.Misconception, comment?.Feedback);
    }

    private static void CheckComment(bool isRight, Comment? comment, int line, FaultList faults)
    {
        if (!isRight && comment?.Misconception is null)
        {
            faults.Add(line, "This wrong option names no misconception.", Comment.Advice);
        }
        else if (isRight && comment?.Misconception is not null)
        {
            faults.Add(line, "This right option names a misconception.", "Take the name out, or the x in the box.");
        }
    }

    private static void CheckTogether(ImmutableArray<ChoiceOption> options, ListBlock list, QuestionFile file)
    {
        var line = file.Body.LineOf(list);
        if (options.Length is < MinOptions or > MaxOptions)
        {
            file.Faults.Add(
                line, $"The number of options is {options.Length}.", $"Give {MinOptions} to {MaxOptions}.");
        }

        if (!options.Any(option => option.IsRight))
        {
            file.Faults.Add(line, "No option is marked right with [x].", "Mark the right one.");
        }

        foreach (var (option, item) in options.Zip(list))
        {
            var first = options.First(other => other.Text.Plain == option.Text.Plain);
            if (!ReferenceEquals(first, option) && option.Text.Plain.Length > 0)
            {
                file.Faults.Add(
                    file.Body.LineOf(item), "Two options say the same.", "Change one of them, or take it out.");
            }
        }
    }

    private static bool TakeBox(ParagraphBlock paragraph)
    {
        var box = (TaskList)paragraph.Inline!.FirstChild!;
        if (box.NextSibling is LiteralInline literal)
        {
            var words = literal.Content;
            words.TrimStart();
            literal.Content = words;
        }

        box.Remove();
        return box.Checked;
    }
}
