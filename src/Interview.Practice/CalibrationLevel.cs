namespace Interview.Practice;

/// <summary>Whether a learner was right as often at one level of certainty as that level says.</summary>
/// <param name="Level">The level of certainty.</param>
/// <param name="Count">How many answers were given at this level; at least 1.</param>
/// <param name="Share">Their average plain score, from -1 to 1.</param>
/// <param name="Verdict">How the share compares with the band of the level.</param>
public sealed record CalibrationLevel(Certainty Level, int Count, double Share, CalibrationVerdict Verdict)
{
    /// <summary>A distance from the band counts fully when its square, times the answers, is over this.</summary>
    private const double SlightUpTo = 0.5;

    /// <summary>Takes a share such as 0.8, summed up from parts, for the limit that it is.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Judges the answers of one level.</summary>
    /// <param name="level">The level of certainty.</param>
    /// <param name="count">How many answers were given at this level; at least 1.</param>
    /// <param name="share">Their average plain score, from -1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static CalibrationLevel Of(Certainty level, int count, double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (share is not (>= -1 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "Must be from -1 to 1.");
        }

        // Where two levels pay the same on average: a = 2a - 2(1 - a) at 2/3, 2a - 2(1 - a) = 3a - 6(1 - a) at 4/5.
        var (low, high) = level switch
        {
            Certainty.Low => (double.NegativeInfinity, 2.0 / 3),
            Certainty.Middle => (2.0 / 3, 0.8),
            Certainty.High => (0.8, 1.0),
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Must be 1, 2 or 3."),
        };
        return new CalibrationLevel(level, count, share, Judge(count, low - share, share - high));
    }

    private static CalibrationVerdict Judge(int count, double below, double above)
    {
        if (below > Rounding)
        {
            return IsSlight(below, count) ? CalibrationVerdict.SlightlyOverconfident : CalibrationVerdict.Overconfident;
        }

        if (above > Rounding)
        {
            return IsSlight(above, count)
                ? CalibrationVerdict.SlightlyUnderconfident
                : CalibrationVerdict.Underconfident;
        }

        return CalibrationVerdict.Calibrated;
    }

    private static bool IsSlight(double distance, int count) => distance * distance * count <= SlightUpTo;
}
