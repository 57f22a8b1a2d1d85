using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Text;

/// <summary>Finds what git leaves in a file that could not be merged.</summary>
internal static class ConflictMarkers
{
    /// <summary>Reports every marker; <c>=======</c> alone is an underlined heading and counts only after an opening marker.</summary>
    public static bool Report(SourceFile file, string text, List<Diagnostic> diagnostics)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) && !text.Contains(">>>>>>>", StringComparison.Ordinal))
        {
            return false;
        }

        var before = diagnostics.Count;
        var (number, open) = (0, false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (IsMarker(line, '<') || IsMarker(line, '>') || (open && line.TrimEnd() is "======="))
            {
                open = line[0] != '>';
                diagnostics.Add(FileRules.ConflictMarker.At(file.At(number, 1), line.TrimEnd().ToString()));
            }
        }

        return diagnostics.Count > before;
    }

    private static bool IsMarker(ReadOnlySpan<char> line, char sign) =>
        line.Length >= 7 && !line[..7].ContainsAnyExcept(sign) && (line.Length == 7 || line[7] == ' ');
}
