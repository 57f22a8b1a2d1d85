using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading;

/// <summary>
/// Finds files of an input that nothing reads because of their names: a folder that is mistyped, a setting with another
/// extension, an article that an editor program saved as <c>.md.txt</c>. Notes, hidden files and what begins with <c>_</c> are left alone.
/// </summary>
internal static class StrayFiles
{
    private const string Settings = "site.yml";
    private const string Redirects = "redirects.yml";

    private static readonly string[] Folders = ["articles", "authors", "media", "pages", "static", "stories", "theme"];

    /// <summary>What the editor should know of such files, each folder told once.</summary>
    public static IEnumerable<Diagnostic> Find(IFileTree input, IReadOnlyList<string> paths)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.Where(path => !IsNote(path)))
        {
            var slash = path.IndexOf('/');
            var stray = slash < 0 ? OfFile(path)
                : !Folders.Contains(path[..slash], StringComparer.Ordinal) ? OfFolder(path[..slash])
                : DocumentPath.KindOf(path) is not null ? OfText(path) : null;
            if (stray is var (rule, name, cure) && told.Add(name))
            {
                yield return rule.At(SourceSpan.WholeFile(input.Display(path)), name) with { OwnCure = cure };
            }
        }
    }

    private static bool IsNote(string path) =>
        path is Settings or Redirects or InputReader.RegisterPath || path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || DocumentPath.IsNote(path)
        || Path.GetFileName(path.AsSpan()) is "Thumbs.db" or "desktop.ini";

    private static (DiagnosticRule Rule, string Name, Phrase Cure) OfFile(string path) =>
        MeantBy(path) is { } meant ? (FileRules.Misnamed, path, Cures.Rename.With(meant))
        : (FileRules.Misplaced, path, DocumentPath.IsMarkdown(path) ? Cures.MoveText : Cures.MoveFile);

    /// <summary>site.yaml, Site.yml and site.yml.txt for site.yml.</summary>
    private static string? MeantBy(string path) => path.ToLowerInvariant().Split('.') switch
    {
        ["site", "yml" or "yaml", ..] => Settings,
        ["redirects", "yml" or "yaml", ..] => Redirects,
        _ => null,
    };

    private static (DiagnosticRule Rule, string Name, Phrase Cure) OfFolder(string folder) =>
        (FileRules.Misplaced, folder + "/", Suggestion.For(folder.ToLowerInvariant(), Folders) is { } meant
            ? Cures.DidYouMean.With(meant + "/")
            : Cures.KnownFolders.With(string.Join(", ", Folders.Select(known => $"«{known}/»"))));

    private static (DiagnosticRule Rule, string Name, Phrase Cure)? OfText(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && DocumentPath.IsMarkdown(path[..^4])
            ? (FileRules.Misplaced, path, Cures.Rename.With(Path.GetFileName(path[..^4])))
            : null;
}
