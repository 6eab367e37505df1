using Interview.Questions;
using Interview.Questions.Checking;
using Interview.Questions.Kinds;

namespace Interview.Architecture.Tests;

/// <summary>What the content of this repository promises, beyond what lint asks of any content.</summary>
public class ContentTests
{
    private static readonly QuestionBank Bank = QuestionBank.Load(Path.Combine(Repository.Root, "content"));

    private static readonly Quiz Quiz = Bank.FindQuiz("distributed-systems-30")!;

    [Fact]
    public void The_content_has_no_fault_and_the_simulator_confirms_every_claim() =>
        Repository.AssertNone(AnswerProof.Lint(Bank).Select(fault => fault.ToString()));

    [Fact]
    public void The_quiz_has_thirty_questions_in_four_sections()
    {
        Assert.Equal(
            [("A", 8), ("B", 7), ("C", 8), ("D", 7)],
            Quiz.Sections.Select(section => (section.Name, section.Questions.Length)));
        Assert.Equal(TimeSpan.FromMinutes(30), Quiz.TimeLimit);
    }

    [Fact]
    public void The_length_of_an_option_gives_nothing_away_in_the_quiz()
    {
        var choices = Quiz.Questions.OfType<ChoiceQuestion>().ToArray();

        Assert.InRange(choices.Count(question => RightOneIs(question, Enumerable.Max)), 0, 8);
        Assert.InRange(choices.Count(question => RightOneIs(question, Enumerable.Min)), 6, choices.Length);
    }

    [Fact]
    public void Every_wrong_option_of_the_quiz_names_its_misconception_and_repairs_it() =>
        Repository.AssertNone(
            from question in Quiz.Questions.OfType<ChoiceQuestion>()
            from option in question.Options
            where !option.IsRight && (option.Misconception is null || option.Feedback is null)
            select $"{question.Id}: {option.Text.Plain}");

    private static bool RightOneIs(ChoiceQuestion question, Func<IEnumerable<int>, int> extreme)
    {
        var lengths = question.Options.Select(option => option.Text.Plain.Length).ToArray();
        var most = extreme(lengths);
        return lengths.Count(length => length == most) == 1
            && question.Options.Single(option => option.IsRight).Text.Plain.Length == most;
    }
}
