namespace Interview.Simulation.Scenarios;

/// <summary>The value of a fact: a whole number, an exact fraction, a yes or no, or a word.</summary>
public abstract record FactValue
{
    /// <summary>The value as a learner reads and types it.</summary>
    public abstract string Text { get; }

    /// <summary>Whether a text says this value.</summary>
    /// <param name="text">
    /// A whole number, a decimal, a fraction such as <c>2/3</c>, a percentage such as <c>66.7 %</c>, <c>yes</c>,
    /// <c>no</c> or a word. A decimal or percentage says the value if the value, rounded to as many digits as the
    /// text has, is the number written.
    /// </param>
    public abstract bool IsSaidBy(string text);
}
