using System.Buffers;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Turns offsets in a body into lines and columns of its file; lines end with LF, CRLF or CR.</summary>
internal sealed class SourceLines(SourceFile source, string body, int firstLine)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create('\r', '\n');
    private List<int>? _starts;

    /// <summary>The place of a character of the body.</summary>
    public SourceSpan At(int offset)
    {
        _starts ??= FindStarts(body);
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return source.At(firstLine + line, offset - _starts[line] + 1);
    }

    private static List<int> FindStarts(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        var at = 0;
        while (text[at..].IndexOfAny(LineEnds) is var end and >= 0)
        {
            at += end + (text[(at + end)..].StartsWith("\r\n") ? 2 : 1);
            starts.Add(at);
        }

        return starts;
    }
}
