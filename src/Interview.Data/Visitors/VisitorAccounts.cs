namespace Interview.Data.Visitors;

/// <summary>Learners without an account: a row each, so that what they did is kept and can move into an account.</summary>
public sealed class VisitorAccounts
{
    /// <summary>Makes a visitor and gives the id for the cookie.</summary>
    public Task<Guid> Create(CancellationToken cancel = default) => throw new NotSupportedException();

    /// <summary>Whether there is a visitor with this id.</summary>
    public Task<bool> Exists(Guid id, CancellationToken cancel = default) => throw new NotSupportedException();
}
