using Microsoft.EntityFrameworkCore;

namespace Interview.Data.Model;

/// <summary>Hands out a provider's contexts to code that need not know the provider.</summary>
internal sealed class ContextFactory<T>(IDbContextFactory<T> contexts) : IDbContextFactory<InterviewDb>
    where T : InterviewDb
{
    /// <inheritdoc/>
    public InterviewDb CreateDbContext() => contexts.CreateDbContext();
}
