using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Interview.Data.Model;

/// <summary>The tables. Each provider has a context of its own, because each has its own migrations.</summary>
internal abstract class InterviewDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<UserRow> Users => Set<UserRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<SessionItemRow> SessionItems => Set<SessionItemRow>();

    public DbSet<ContentRow> Contents => Set<ContentRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    /// <summary>Lets nobody else change a session until the transaction ends.</summary>
    public abstract Task LockSession(Guid session);

    /// <summary>A time as its column holds it, for statements written by hand.</summary>
    public abstract object AsStored(DateTimeOffset time);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // An index costs every writer: there are those that a query needs, named below.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContentRow>().HasKey(content => content.Hash);
        Describe(modelBuilder.Entity<SessionRow>());
        Describe(modelBuilder.Entity<SessionItemRow>());
        Describe(modelBuilder.Entity<AttemptRow>());
        SnakeCase.Apply(modelBuilder.Model);
    }

    private static void Describe(EntityTypeBuilder<SessionRow> sessions)
    {
        sessions.Property(session => session.Mode).HasConversion<string>();
        sessions.HasOne<UserRow>().WithMany().HasForeignKey(session => session.UserId)
            .OnDelete(DeleteBehavior.Restrict);
        sessions.HasIndex(session => new { session.UserId, session.StartedAt, session.Id });
        sessions.HasIndex(session => new { session.UserId, session.Quiz, session.StartedAt });
    }

    private static void Describe(EntityTypeBuilder<SessionItemRow> items)
    {
        items.HasKey(item => new { item.SessionId, item.Place });
        items.HasOne<SessionRow>().WithMany().HasForeignKey(item => item.SessionId).OnDelete(DeleteBehavior.Restrict);
        items.HasOne<ContentRow>().WithMany().HasForeignKey(item => item.ContentHash).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Describe(EntityTypeBuilder<AttemptRow> attempts)
    {
        attempts.HasOne<UserRow>().WithMany().HasForeignKey(attempt => attempt.UserId)
            .OnDelete(DeleteBehavior.Restrict);
        attempts.HasOne<ContentRow>().WithMany().HasForeignKey(attempt => attempt.ContentHash)
            .OnDelete(DeleteBehavior.Restrict);
        attempts.HasOne<SessionItemRow>().WithMany().HasForeignKey(attempt => new { attempt.SessionId, attempt.Place })
            .OnDelete(DeleteBehavior.Restrict);

        // Two tabs cannot both give the same try, even if every other guard failed.
        attempts.HasIndex(attempt => new { attempt.SessionId, attempt.Place, attempt.Try }).IsUnique();
        attempts.HasIndex(attempt => new { attempt.UserId, attempt.At });
    }
}
