using StaticNews.Content;

namespace StaticNews.Cli.Reporting;

/// <summary>Lines of the files that diagnostics name, counted as diagnostics count them. Diagnostics come file by file, so the last one read is kept.</summary>
public sealed class SourceLines
{
    /// <summary>In bytes: nobody looks for a mistake by eye in a larger text.</summary>
    private const int Largest = 8_000_000;

    private (string File, string[] Lines) _last = ("", []);

    /// <summary>The line that a diagnostic means; <c>null</c> where it means a whole file, or one that is not on the disk.</summary>
    public string? Of(SourceSpan span)
    {
        if (span.Line == 0)
        {
            return null;
        }

        if (_last.File != span.File)
        {
            _last = (span.File, Read(span.File));
        }

        return span.Line <= _last.Lines.Length ? _last.Lines[span.Line - 1] : null;
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
