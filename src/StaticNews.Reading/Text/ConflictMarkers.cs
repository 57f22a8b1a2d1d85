using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Text;

/// <summary>Finds what git leaves in a file that could not be merged.</summary>
internal static class ConflictMarkers
{
    /// <summary>Reports each conflict where it opens, and a closing marker that was left alone.</summary>
    public static bool Report(SourceFile file, ReadOnlySpan<char> text, List<Diagnostic> diagnostics)
    {
        // One sign is found faster than seven, and few articles hold any.
        var mayOpen = text.Contains('<') && text.IndexOf("<<<<<<<") >= 0;
        if (!mayOpen && !(text.Contains('>') && text.IndexOf(">>>>>>>") >= 0))
        {
            return false;
        }

        var before = diagnostics.Count;
        var (number, open) = (0, false);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].TrimEnd('\r');
            number++;
            var (opens, closes) = (IsMarker(line, '<'), IsMarker(line, '>'));
            if (opens || (closes && !open))
            {
                diagnostics.Add(FileRules.ConflictMarker.At(file.At(number, 1), line.TrimEnd().ToString()));
            }

            open = opens || (open && !closes);
        }

        return diagnostics.Count > before;
    }

    private static bool IsMarker(ReadOnlySpan<char> line, char sign) =>
        line.Length >= 7 && !line[..7].ContainsAnyExcept(sign) && (line.Length == 7 || line[7] == ' ');
}
