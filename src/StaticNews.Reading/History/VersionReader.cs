using StaticNews.Content;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.History;

/// <summary>Reads what a file of the archive was at some time, as articles are read today. Safe to call from any thread.</summary>
public sealed class VersionReader
{
    private readonly DocumentContext _context;
    private readonly DocumentReader _reader;

    public VersionReader(SiteSettings settings)
    {
        _context = new DocumentContext(settings);
        _reader = new DocumentReader(_context);
    }

    /// <summary>All that a version depends on beside its path and bytes.</summary>
    public Fingerprint Key => _context.Fingerprint;

    /// <summary>Whether a path below the input is that of an article.</summary>
    public static bool IsArticle(string path) => DocumentPath.KindOf(path) == DocumentKind.Article && DocumentPath.IsDocument(path);

    /// <summary>The version; <c>null</c> where it has mistakes that stop a build, so that no reader can have seen it.</summary>
    public ArticleVersion? Read(string path, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var reading = _reader.Read(new SourceFile(path, path, default), bytes, diagnostics, out var body);
        return reading.Usable is not Article article || diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error)
            ? null
            : new ArticleVersion(
                article.Date.Value, article.Draft, article.Type == ArticleType.Live,
                BodyWords.OneLine(article.Title.Value), BodyWords.OneLine(article.Lead?.Value ?? ""), BodyWords.ParagraphsOf(body));
    }
}
