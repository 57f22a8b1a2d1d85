using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Publication;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>Sets what every document links to and shows. Documents are worked on at once; none depends on another's outcome.</summary>
internal sealed class DocumentLinker(LinkResolver resolver, PictureResolver pictures, RelatedPicks picks, List<Diagnostic> report)
{
    /// <summary>Puts together what resolving takes.</summary>
    public static DocumentLinker Of(
        SiteFiles files, RouteTable routes, OwnSite own, IReadOnlyList<LinkedRedirect> redirects, IReadOnlyDictionary<string, KeptArticle> withheld, List<Diagnostic> report)
    {
        var media = new MediaFinder(files.Media, files.BrokenMedia, routes);
        var moved = redirects.ToDictionary(redirect => redirect.From.TrimEnd('/'), redirect => redirect.To, StringComparer.Ordinal);
        var resolver = new LinkResolver(new OwnSiteLinks(routes, moved, withheld, media), new FileLinks(files.Documents, media, routes), media, own);
        return new DocumentLinker(resolver, new PictureResolver(resolver, routes, own), new RelatedPicks(files.Documents, files.Articles, routes, own), report);
    }

    /// <summary>Links everything and checks where the menu and the policies lead; returns the editor's picks of each article, in their order.</summary>
    public IReadOnlyList<LinkedArticle>[] LinkAll(
        IReadOnlyList<LinkedArticle> articles, IEnumerable<LinkedPage> pages, IEnumerable<Topic> topics, IEnumerable<LeftOutDocument> broken, SiteSettings settings)
    {
        var picked = Link(articles);
        Link(pages);
        Link(topics);
        Check(broken);
        Check(settings.Menu, settings.Source);
        Check(settings.Policies, settings.Source);
        return picked;
    }

    private void Check(IEnumerable<LeftOutDocument> broken)
    {
        foreach (var document in broken)
        {
            Check(document);
        }
    }

    /// <summary>Checks what a document names that has no place on the site, but for what is found by its own address alone: it has none.</summary>
    private void Check(LeftOutDocument document)
    {
        var found = new List<Diagnostic>();
        var place = new LinkPlace(document.Source, new Route("/"), document.Outline, found);
        resolver.ResolveAll(place);
        if (document.Document is Article { Image: var image } article)
        {
            pictures.Resolve(image, [], place);
            picks.Of(article, place);
        }
        else if (document.Document is Author { Photo: { } photo })
        {
            pictures.Resolve(photo, [], place);
        }

        report.AddRange(found.Where(mistake => mistake.Rule != LinkRules.DeadDocument || mistake.Severity == Severity.Error));
    }

    private IReadOnlyList<LinkedArticle>[] Link(IReadOnlyList<LinkedArticle> articles)
    {
        var picked = new IReadOnlyList<LinkedArticle>[articles.Count];
        Parallel.For(0, articles.Count, () => new List<Diagnostic>(), (index, _, found) =>
        {
            var article = articles[index];
            var place = new LinkPlace(article.Article.Source, article.Route, article.Article.Outline, found);
            article.Links = resolver.ResolveAll(place);
            article.Picture = pictures.Resolve(article.Article.Image, article.Links, place);
            picked[index] = picks.Of(article.Article, place);
            return found;
        }, AddFound);
        return picked;
    }

    private void Link(IEnumerable<LinkedPage> pages)
    {
        foreach (var page in pages)
        {
            page.Links = resolver.ResolveAll(new LinkPlace(page.Page.Source, page.Route, page.Page.Outline, report));
        }
    }

    private void Link(IEnumerable<Topic> topics)
    {
        foreach (var topic in topics)
        {
            if (topic.Document is { } document)
            {
                var place = new LinkPlace(document.Source, topic.Route, document.Outline, report);
                topic.Links = resolver.ResolveAll(place);
                topic.Picture = document is Author { Photo: var photo }
                    ? pictures.Resolve(photo, [], place)
                    : pictures.Resolve(null, topic.Links, place);
            }
        }
    }

    /// <summary>Checks where the menu leads; its links are drawn as they are written.</summary>
    private void Check(IReadOnlyList<NamedLink> menu, SourceFile settings)
    {
        var place = new LinkPlace(settings, new Route("/"), BodyOutline.Empty, report);
        foreach (var link in menu.Where(link => link.Target.Value.StartsWith('/')))
        {
            resolver.Resolve(link.Target.Value, BodyLinkKind.Link, link.Target.Span, place);
        }
    }

    private void AddFound(List<Diagnostic> found)
    {
        lock (report)
        {
            report.AddRange(found);
        }
    }
}
