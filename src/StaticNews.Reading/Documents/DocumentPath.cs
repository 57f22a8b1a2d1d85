using StaticNews.Content;

namespace StaticNews.Reading.Documents;

/// <summary>What the path of a document says: its kind, its name, and the date that Jekyll puts before it.</summary>
internal static class DocumentPath
{
    /// <summary>Whether a file is a document that editors write. README.md and whatever begins with <c>_</c> are notes among themselves.</summary>
    public static bool IsDocument(string path) =>
        KindOf(path) is not null && IsMarkdown(path) && !IsNote(path);

    public static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    public static bool IsNote(string path) =>
        path.StartsWith('_') || path.Contains("/_", StringComparison.Ordinal)
        || Path.GetFileNameWithoutExtension(path.AsSpan()).Equals("README", StringComparison.OrdinalIgnoreCase);

    public static DocumentKind? KindOf(string path) => path[..(path.IndexOf('/') + 1)] switch
    {
        "articles/" => DocumentKind.Article,
        "pages/" => DocumentKind.Page,
        "authors/" => DocumentKind.Author,
        "stories/" => DocumentKind.Story,
        _ => null,
    };

    /// <summary>The name an editor gave: of the file, or of its folder where the file is index.md; without a date prefix.</summary>
    public static string Name(string path) => Split(path).Name;

    /// <summary>The day of a name such as <c>2019-01-05-most.md</c>.</summary>
    public static DateOnly? Date(string path) => Split(path).Date;

    /// <summary>Path below the first folder without extension and without a final index: <c>o-nas/redaktsiya</c>; empty for the folder's own index.</summary>
    public static string Inside(string path)
    {
        var inside = path[(path.IndexOf('/') + 1)..];
        var name = inside[..^Path.GetExtension(inside).Length];
        return name == "index" ? "" : name.EndsWith("/index", StringComparison.Ordinal) ? name[..^"/index".Length] : name;
    }

    private static (string Name, DateOnly? Date) Split(string path)
    {
        var inside = ComposedText.Of(Inside(path));
        var name = inside[(inside.LastIndexOf('/') + 1)..];
        return DatedName.Of(name) is { } dated ? (dated.Name, dated.Date) : (name, null);
    }
}

/// <summary>The kinds of document, by their folders.</summary>
internal enum DocumentKind
{
    Article,
    Page,
    Author,
    Story,
}
