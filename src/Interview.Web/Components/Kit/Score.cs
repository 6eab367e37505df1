using System.Globalization;

namespace Interview.Web.Components.Kit;

/// <summary>Scores as they are read: whole ones without decimals, parts with two at most.</summary>
internal static class Score
{
    public static string Text(double score) => score.ToString("0.##", CultureInfo.InvariantCulture);
}
