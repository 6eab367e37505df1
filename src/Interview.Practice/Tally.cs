using System.Collections.Immutable;

namespace Interview.Practice;

/// <summary>The plain scores of some answers, added up.</summary>
/// <param name="Count">How many answers; an unanswered question counts with the score 0.</param>
/// <param name="Sum">The sum of their scores, each from 0 to 1.</param>
public sealed record Tally(int Count, double Sum)
{
    /// <summary>The average score, from 0 to 1; null where nothing was counted.</summary>
    public double? Share => Count == 0 ? null : Sum / Count;

    /// <summary>Adds up scores.</summary>
    /// <param name="scores">Each from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside its range.</exception>
    public static Tally Of(IEnumerable<double> scores)
    {
        var (count, sum) = (0, 0.0);
        foreach (var score in scores)
        {
            if (score is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(scores), score, "Must be from 0 to 1.");
            }

            count++;
            sum += score;
        }

        return new Tally(count, sum);
    }

    /// <summary>Adds up scores group by group; the group that is seen first comes first.</summary>
    /// <param name="items">What was scored, such as answers.</param>
    /// <param name="key">The group of an item, such as its section.</param>
    /// <param name="score">The plain score of an item, from 0 to 1.</param>
    /// <typeparam name="TItem">What was scored.</typeparam>
    /// <typeparam name="TKey">What tells the groups apart.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">A score is outside its range.</exception>
    public static ImmutableArray<(TKey Key, Tally Tally)> By<TItem, TKey>(
        IEnumerable<TItem> items, Func<TItem, TKey> key, Func<TItem, double> score) =>
        [.. items.GroupBy(key).Select(group => (group.Key, Of(group.Select(score))))];
}
