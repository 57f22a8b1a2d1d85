using Markdig.Extensions.TaskLists;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>Tells an item of a task list.</summary>
internal static class TaskItem
{
    public static bool Is(Block item) => item is ListItemBlock { Count: > 0 } list && list[0] is ParagraphBlock { Inline.FirstChild: TaskList };
}
