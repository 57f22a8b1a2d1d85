using System.Text;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Topics;

/// <summary>
/// The authors: those with a file in authors/, and names that articles give. A value that reads like a file name must be one,
/// once the outlet has any author files; in an archive without them every value is a name.
/// </summary>
internal sealed class AuthorDirectory
{
    private readonly TopicsByName _authors = new(TopicKind.Author, "/authors/");
    private readonly Lazy<NearestName> _nearestFile;
    private readonly HashSet<string> _leftOut;
    private readonly bool _hasFiles;

    /// <param name="files">The authors that were read.</param>
    /// <param name="leftOut">Paths of documents left out for their errors; an author among them is no second error.</param>
    public AuthorDirectory(IReadOnlyList<Author> files, IEnumerable<string> leftOut)
    {
        _hasFiles = files.Count > 0;
        _leftOut = leftOut.ToHashSet(StringComparer.Ordinal);
        _nearestFile = new Lazy<NearestName>(() => new NearestName(files.Select(file => file.Slug)));
        foreach (var file in files.OrderBy(file => file.Source.Path, StringComparer.Ordinal))
        {
            _authors.AddDocument(file, file.Slug, null);
        }
    }

    public IReadOnlyList<Topic> Topics => _authors.Topics;

    public IReadOnlyList<Topic> Of(Article article, List<Diagnostic> report) => TopicsByName.EachOnce(article.Authors, written => Find(written, report));

    /// <summary>Reports authors who have no file, and remembers none.</summary>
    public void Check(Article article, List<Diagnostic> report)
    {
        foreach (var written in article.Authors)
        {
            ReportIfUnknown(written, report);
        }
    }

    private Topic? Find(Located<string> written, List<Diagnostic> report) => ReportIfUnknown(written, report) ? null : _authors.FindOrAdd(written.Value);

    private bool ReportIfUnknown(Located<string> written, List<Diagnostic> report)
    {
        var isUnknown = _hasFiles && IsFileName(written.Value) && _authors.Find(written.Value) is null && !_leftOut.Contains($"authors/{written.Value}.md");
        if (isUnknown)
        {
            report.Add(TopicRules.UnknownAuthor.At(written.Span, written.Value) with { OwnCure = CureFor(written.Value) });
        }

        return isUnknown;
    }

    private static bool IsFileName(string value) => Ascii.IsValid(value) && Slug.IsValid(value);

    private Phrase CureFor(string written) =>
        _nearestFile.Value.To(written) is { } near
            ? Cures.DidYouMean.With(near)
            : Cures.AddAuthorOrWriteName;
}
