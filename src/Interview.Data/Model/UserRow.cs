namespace Interview.Data.Model;

/// <summary>A learner, with or without an account.</summary>
internal sealed class UserRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
