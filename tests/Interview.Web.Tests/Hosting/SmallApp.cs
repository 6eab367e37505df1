using Interview.Questions.Tests;

namespace Interview.Web.Tests.Hosting;

/// <summary>The app with a small bank: a question of each kind and a quiz of two.</summary>
public class SmallApp : App
{
    protected ContentFolder Bank { get; } = new ContentFolder()
        .Write("questions/replication/overlap.md", Samples.SingleChoice)
        .Write("questions/replication/several.md", Samples.MultipleChoice)
        .Write("questions/replication/claim.md", Samples.TrueFalse)
        .Write("questions/replication/number.md", Samples.Numeric)
        .Write("quizzes/first.md", Samples.Quiz);

    protected override string Content => Bank.Path;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Bank.Dispose();
        GC.SuppressFinalize(this);
    }
}
