using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Reads <c>[ ]</c> and <c>[x]</c> at the start of a list item, followed by a space (GitHub Flavored Markdown 5.3), so that a link
/// whose words are «x» stays a link.
/// </summary>
internal sealed class TaskMarkerParser : InlineParser
{
    public TaskMarkerParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not { Parent: ListItemBlock } || processor.Inline is not null
            || slice.PeekChar(1) is not (' ' or 'x' or 'X') || slice.PeekChar(2) != ']' || slice.PeekChar(3) is not (' ' or '\t'))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskList
        {
            Checked = slice.PeekChar(1) != ' ',
            Span = new SourceSpan(start, start + 2),
            Line = line,
            Column = column,
        };
        slice.Start += 3;
        return true;
    }
}
