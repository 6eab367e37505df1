using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Interview.Questions.Rendering;

/// <summary>Shows the box of a task list as a character: a check box without a label helps nobody.</summary>
internal sealed class TaskMark : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, TaskList task) => renderer.Write(task.Checked ? '☑' : '☐');
}
