using System.Collections.Immutable;
using System.Globalization;
using Interview.Questions;

namespace Interview.Web.Features.Answering;

/// <summary>
/// Translates between the page, where an option is its place on the screen, and the bank, where it is its place in
/// the file. The place in the file never reaches the browser, as it may give the answer away.
/// </summary>
internal static class ShownOptions
{
    /// <summary>What to submit for places such as <c>2</c> or <c>0,3</c>; other kinds pass through.</summary>
    public static string ToSubmission(Question question, ImmutableArray<int> order, string shown) =>
        question.OptionCount == 0
            ? shown
            : string.Join(',', Places(shown).Select(place =>
                place is { } known && known < order.Length ? Text(order[known]) : "?"));

    /// <summary>The places on the screen of a stored response; other kinds pass through.</summary>
    public static string FromResponse(Question question, ImmutableArray<int> order, string response) =>
        question.OptionCount == 0
            ? response
            : string.Join(',', Places(response).Select(index => order.IndexOf(index ?? -1)).Order().Select(Text));

    /// <summary>The picks after a click on one of several boxes.</summary>
    public static string Toggle(string shown, int place)
    {
        var places = Places(shown).OfType<int>().ToHashSet();
        if (!places.Remove(place))
        {
            places.Add(place);
        }

        return string.Join(',', places.Order().Select(Text));
    }

    /// <summary>Whether a place is picked.</summary>
    public static bool IsPicked(string shown, int place) => Places(shown).Contains(place);

    private static IEnumerable<int?> Places(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : (int?)null);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
