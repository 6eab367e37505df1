using Interview.Questions.Kinds.SingleChoice;
using Interview.Questions.Reading;

namespace Interview.Questions.Checking;

/// <summary>Finds quizzes that can be passed by picking the longest option.</summary>
/// <remarks>Authors explain the right option and not the others; learners notice.</remarks>
internal static class LongestOption
{
    private const int FewestQuestions = 12;

    /// <summary>Reports a quiz in which more than a third of the right options are longer than all others.</summary>
    public static void Check(Quiz quiz, int line, FaultList faults)
    {
        var choices = quiz.Questions.OfType<SingleChoiceQuestion>().ToList();
        var longest = choices.Count(RightIsLongest);
        if (choices.Count >= FewestQuestions && longest * 3 > choices.Count)
        {
            faults.Add(
                line,
                $"The right option is the longest in {longest} of {choices.Count} questions.",
                "Shorten right options or lengthen wrong ones until it is so in a third at most.");
        }
    }

    private static bool RightIsLongest(SingleChoiceQuestion question)
    {
        var right = question.Options.First(option => option.IsRight).Text.Plain.Length;
        return question.Options.All(option => option.IsRight || option.Text.Plain.Length < right);
    }
}
