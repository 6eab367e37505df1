using Bunit;
using Interview.Questions;
using Interview.Web.Features.Answering;

namespace Interview.Web.Tests.Components;

/// <summary>Shows the inputs of a question.</summary>
internal static class Answers
{
    public static IRenderedComponent<AnswerInput> Show(
        this BunitContext context,
        Question question,
        int[] order,
        string value = "",
        bool isRevealed = false,
        bool isLocked = false) =>
        context.Render<AnswerInput>(input => input
            .Add(it => it.Question, question)
            .Add(it => it.Order, [.. order])
            .Add(it => it.Value, value)
            .Add(it => it.IsRevealed, isRevealed)
            .Add(it => it.IsLocked, isLocked));
}
