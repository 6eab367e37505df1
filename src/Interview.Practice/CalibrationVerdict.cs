namespace Interview.Practice;

/// <summary>How often a learner was right at a level of certainty, compared with what the level says.</summary>
public enum CalibrationVerdict
{
    /// <summary>Within the band of the level.</summary>
    Calibrated,

    /// <summary>Right less often, by so little that chance may be the cause.</summary>
    SlightlyOverconfident,

    /// <summary>Right clearly less often.</summary>
    Overconfident,

    /// <summary>Right more often, by so little that chance may be the cause.</summary>
    SlightlyUnderconfident,

    /// <summary>Right clearly more often.</summary>
    Underconfident,
}
