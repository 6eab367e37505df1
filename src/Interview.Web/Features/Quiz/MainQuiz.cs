namespace Interview.Web.Features.Quiz;

/// <summary>The quiz that a newcomer is led to.</summary>
internal static class MainQuiz
{
    public const string Slug = "distributed-systems-30";

    public const string Address = "/quiz/" + Slug;
}
