using Interview.Data.Model;
using Interview.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Visitors;

/// <summary>Learners without an account: a row each, so that what they did is kept and can be moved.</summary>
public sealed class VisitorAccounts
{
    private readonly ITransactions _transactions;
    private readonly IDbContextFactory<InterviewDb> _contexts;
    private readonly TimeProvider _time;

    internal VisitorAccounts(ITransactions transactions, IDbContextFactory<InterviewDb> contexts, TimeProvider time)
    {
        _transactions = transactions;
        _contexts = contexts;
        _time = time;
    }

    /// <summary>Makes a visitor and gives the id for the cookie.</summary>
    public Task<Guid> Create(CancellationToken cancel = default) => _transactions.Run(Add, cancel);

    /// <summary>Whether there is a visitor with this id.</summary>
    public async Task<bool> Exists(Guid id, CancellationToken cancel = default)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancel);
        return await db.Users.AnyAsync(user => user.Id == id, cancel);
    }

    private async Task<Guid> Add(InterviewDb db)
    {
        var now = _time.Now();
        var user = new UserRow { Id = Guid.CreateVersion7(now), CreatedAt = now };
        db.Users.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }
}
