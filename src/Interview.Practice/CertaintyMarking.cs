using System.Collections.Immutable;

namespace Interview.Practice;

/// <summary>Certainty-based marking: a mark that is highest, on average, for saying how sure one really is.</summary>
/// <remarks>
/// A. R. Gardner-Medwin, "Confidence assessment in the teaching of basic science", ALT-J 3(1), 1995; marks and
/// summary as in Moodle's question engine. The plain score stays as it is: this is a second figure beside it.
/// </remarks>
public static class CertaintyMarking
{
    /// <summary>A score up to this one counts as wrong.</summary>
    private const double MostWrong = 0.0000005;

    private const double BonusWeight = 0.1;

    /// <summary>The mark of one answer: from -6 (wrong and very sure) to 3 (right and very sure).</summary>
    /// <param name="fraction">The plain score, from -1 to 1; up to 0.0000005 it is wrong.</param>
    /// <param name="level">How sure the learner was.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside its range, or the level unknown.</exception>
    public static double Mark(double fraction, Certainty level)
    {
        if (fraction is not (>= -1 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "Must be from -1 to 1.");
        }

        var (right, wrong) = level switch
        {
            Certainty.Low => (1, 0),
            Certainty.Middle => (2, -2),
            Certainty.High => (3, -6),
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Must be 1, 2 or 3."),
        };
        return fraction <= MostWrong ? wrong : right * fraction;
    }

    /// <summary>The best average mark that one level for all answers can give, from 0 to 3.</summary>
    /// <param name="accuracy">The share of right answers, from 0 to 1.</param>
    public static double Expected(double accuracy)
    {
        var wrong = 1 - accuracy;
        return Math.Max(accuracy, Math.Max((2 * accuracy) - (2 * wrong), (3 * accuracy) - (6 * wrong)));
    }

    /// <summary>What is added to the accuracy for judging oneself well; negative for judging oneself badly.</summary>
    /// <param name="average">The average mark, from -6 to 3.</param>
    /// <param name="accuracy">The share of right answers, from 0 to 1.</param>
    public static double Bonus(double average, double accuracy) => BonusWeight * (average - Expected(accuracy));

    /// <summary>The figures of several answers, each of the same weight; null if there are none.</summary>
    /// <param name="answers">The plain score of each answer, from -1 to 1, and how sure the learner was.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside its range, or a level unknown.</exception>
    public static CertaintySummary? Summarize(IEnumerable<(double Fraction, Certainty Level)> answers)
    {
        var all = answers.ToImmutableArray();
        if (all.IsEmpty)
        {
            return null;
        }

        var average = all.Average(answer => Mark(answer.Fraction, answer.Level));
        var accuracy = all.Average(answer => answer.Fraction);
        return new CertaintySummary(
            all.Length,
            accuracy,
            average,
            Expected(accuracy),
            Bonus(average, accuracy),
            [
                .. all.GroupBy(answer => answer.Level)
                    .OrderBy(group => group.Key)
                    .Select(group => CalibrationLevel.Of(
                        group.Key, group.Count(), group.Average(answer => answer.Fraction))),
            ]);
    }
}
