using System.Collections.Immutable;

namespace Interview.Practice;

/// <summary>How well a learner did, and how well the learner knew it.</summary>
/// <param name="Count">How many answers; at least 1.</param>
/// <param name="Accuracy">The average plain score, at most 1; not below 0 where no plain score is.</param>
/// <param name="Average">The average mark, from -6 to 3.</param>
/// <param name="Expected">The best average mark that one level for all answers gives at this accuracy.</param>
/// <param name="Bonus">What to add to the accuracy for good self-judgement; negative for bad.</param>
/// <param name="Levels">The levels that were used, the lowest first.</param>
public sealed record CertaintySummary(
    int Count,
    double Accuracy,
    double Average,
    double Expected,
    double Bonus,
    ImmutableArray<CalibrationLevel> Levels)
{
    /// <summary>The figure to show beside the accuracy: accuracy and bonus together.</summary>
    public double AccuracyWithBonus => Accuracy + Bonus;
}
