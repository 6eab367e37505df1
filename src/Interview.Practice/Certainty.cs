namespace Interview.Practice;

/// <summary>How sure a learner is of an answer.</summary>
public enum Certainty
{
    /// <summary>Not very: pays best when the chance to be right is under 67 %.</summary>
    Low = 1,

    /// <summary>Fairly: pays best from 67 to 80 %.</summary>
    Middle = 2,

    /// <summary>Very: pays best over 80 %.</summary>
    High = 3,
}
