using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>Finds the articles that editors pick with «related:», by path, file name, slug or address.</summary>
internal sealed class RelatedPicks
{
    private readonly FileIndex<DocumentFile> _documents;
    private readonly RouteTable _routes;
    private readonly OwnSite _own;
    private readonly Lazy<ILookup<string, DocumentFile>> _byName;
    private readonly Lazy<NearestName> _nearest;

    /// <param name="documents">By path.</param>
    /// <param name="articles">All articles, newest first.</param>
    /// <param name="routes">By address.</param>
    /// <param name="own">Which addresses are ours.</param>
    public RelatedPicks(FileIndex<DocumentFile> documents, IEnumerable<DocumentFile> articles, RouteTable routes, OwnSite own)
    {
        (_documents, _routes, _own) = (documents, routes, own);
        _byName = new Lazy<ILookup<string, DocumentFile>>(() => articles
            .SelectMany(file => NamesOf(file).Distinct().Select(name => (Name: name, File: file)))
            .ToLookup(named => named.Name, named => named.File, StringComparer.OrdinalIgnoreCase));
        _nearest = new Lazy<NearestName>(() => new NearestName(_byName.Value.Select(named => named.Key)));
    }

    /// <summary>The picks of an article in the editor's order, without the article itself; dead ones are reported.</summary>
    public IReadOnlyList<LinkedArticle> Of(Article article, LinkPlace place)
    {
        if (article.Related.Count == 0)
        {
            return [];
        }

        var picks = new List<LinkedArticle>(article.Related.Count);
        foreach (var written in article.Related)
        {
            if (Find(written, place) is { } pick && !ReferenceEquals(pick.Article, article) && !picks.Contains(pick))
            {
                picks.Add(pick);
            }
        }

        return picks;
    }

    private LinkedArticle? Find(Located<string> written, LinkPlace place)
    {
        if (ByAddress(written.Value) is { } article)
        {
            return article;
        }

        DocumentFile[] files = ByPath(written.Value, place.File.Folder) is { } file ? [file] : ByName(written.Value);
        if (files.Length == 0)
        {
            var cure = _nearest.Value.To(NameOf(written.Value)) is { } near ? Cures.DidYouMean.With(near) : Cures.CorrectNameOrRemove;
            place.Report.Add(LinkRules.UnknownRelated.At(written.Span, written.Value) with { OwnCure = cure });
            return null;
        }

        if (files.Length > 1)
        {
            place.Report.Add(LinkRules.AmbiguousRelated.At(
                written.Span, written.Value, string.Join(", ", files.Select(file => $"«{file.Path}»"))));
        }

        if (files[0] is { Document: { } document, Withheld: { } reason })
        {
            place.Report.Add(LinkRules.NotPublished.At(written.Span, document.Source.DisplayPath, reason));
        }

        return files[0].Linked as LinkedArticle;
    }

    private LinkedArticle? ByAddress(string written) =>
        (written.StartsWith('/') || written.Contains("://", StringComparison.Ordinal)) &&
        _own.PathOf(written) is { } path && SitePath.Decode(path) is { } decoded
            ? _routes.Find(decoded)?.Document as LinkedArticle
            : null;

    private DocumentFile? ByPath(string written, string folder)
    {
        var file = ComposedText.Of(written.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? written : written.TrimEnd('/') + ".md");
        return ArticleAt(SitePath.Resolve(folder, file)) ?? ArticleAt(SitePath.Resolve("articles", file)) ?? ArticleAt(SitePath.Resolve("", file));
    }

    private DocumentFile? ArticleAt(string? path)
    {
        var file = path is null ? null : _documents.Find(path);
        return file?.Document is null or Article ? file : null;
    }

    private DocumentFile[] ByName(string written) => written.Contains('/', StringComparison.Ordinal) ? [] : [.. _byName.Value[NameOf(written)]];

    private static IEnumerable<string> NamesOf(DocumentFile file)
    {
        yield return NameOf(file.Path.EndsWith("/index.md", StringComparison.Ordinal) ? file.Path[..^"/index.md".Length] : file.Path);
        if (file.Document is Article article)
        {
            yield return article.Slug.Value;
        }
    }

    private static string NameOf(string path)
    {
        var name = ComposedText.Of(path[(path.LastIndexOf('/') + 1)..]);
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
    }
}
