using StaticNews.Content;

namespace StaticNews.Cli.Reporting;

/// <summary>Lines of the files that diagnostics name, counted as diagnostics count them. Diagnostics come file by file, so the last one read is kept.</summary>
public sealed class SourceLines
{
    /// <summary>In bytes: nobody looks for a mistake by eye in a larger text.</summary>
    private const int Largest = 8_000_000;

    private (string File, string[] Lines) _last = ("", []);

    /// <summary>The line that a diagnostic means; <c>null</c> where it means a whole file, or one that is not on the disk.</summary>
    public string? Of(SourceSpan span) => Around(span, 0).Lines is [var line] ? line : null;

    /// <summary>That line with its neighbours, and the number of the first; none where there is no such line.</summary>
    /// <param name="span">What a diagnostic means.</param>
    /// <param name="neighbours">How many lines before it and after it.</param>
    public (int First, IReadOnlyList<string> Lines) Around(SourceSpan span, int neighbours)
    {
        if (span.Line == 0)
        {
            return (0, []);
        }

        if (_last.File != span.File)
        {
            _last = (span.File, Read(span.File));
        }

        var first = Math.Max(span.Line - neighbours, 1);
        return span.Line > _last.Lines.Length ? (0, []) : (first, [.. _last.Lines.Skip(first - 1).Take(span.Line + neighbours - first + 1)]);
    }

    private static string[] Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: <= Largest } ? Lines(File.ReadAllText(file)) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string[] Lines(string text) =>
        ComposedText.Of(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')).Split('\n');
}
