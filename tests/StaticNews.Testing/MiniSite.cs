using StaticNews.Content;

namespace StaticNews.Testing;

/// <summary>
/// A small site written as one text: files follow lines of the form <c>-- articles/most.md --</c>. Paths are those below
/// <c>input/</c>; a path that begins with <c>theme/</c> belongs to the theme. A site.yml is added where the text has none.
/// </summary>
public static class MiniSite
{
    private const string DefaultSettings = "title: Орск.today\nurl: https://orsk.example/\n";

    /// <summary>The files of the input; messages name them <c>input/…</c>.</summary>
    public static MemoryFiles Input(string text)
    {
        var files = new MemoryFiles("input/");
        files.Add("site.yml", DefaultSettings);
        return AddFiles(files, text, path => path.StartsWith("theme/", StringComparison.Ordinal) ? null : path);
    }

    /// <summary>The files of the theme; messages name them <c>theme/…</c>.</summary>
    public static MemoryFiles Theme(string text) =>
        AddFiles(new MemoryFiles("theme/"), text, path => path.StartsWith("theme/", StringComparison.Ordinal) ? path[6..] : null);

    private static MemoryFiles AddFiles(MemoryFiles files, string text, Func<string, string?> place)
    {
        foreach (var (path, content) in Split(text))
        {
            if (place(path) is { } placed)
            {
                files.Add(placed, content);
            }
        }

        return files;
    }

    private static IEnumerable<(string Path, string Content)> Split(string text)
    {
        string? path = null;
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null)
                {
                    yield return (path, string.Join('\n', lines));
                }

                path = line.TrimEnd()[3..^3];
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }

        if (path is not null)
        {
            yield return (path, string.Join('\n', lines));
        }
    }
}
