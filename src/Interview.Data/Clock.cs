namespace Interview.Data;

/// <summary>Reads the server's clock.</summary>
internal static class Clock
{
    /// <summary>The time to the millisecond, as every database keeps it: what is said is what is stored.</summary>
    public static DateTimeOffset Now(this TimeProvider time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}
