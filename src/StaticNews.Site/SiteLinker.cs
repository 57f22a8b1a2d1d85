using StaticNews.Content;
using StaticNews.Site.Links;
using StaticNews.Site.Listings;
using StaticNews.Site.Publication;
using StaticNews.Site.Relating;
using StaticNews.Site.Routing;
using StaticNews.Site.Topics;

namespace StaticNews.Site;

/// <summary>Makes the linked site from what was read: publication, addresses, topics, listings, relations, links.</summary>
public static class SiteLinker
{
    /// <summary>
    /// Links a site. Diagnostics are returned beside it, in the order of their places; documents with errors are in the site all
    /// the same as far as they can be, and the caller decides whether errors stop the build. The outcome does not depend on the
    /// order of the source's lists.
    /// </summary>
    public static Linked Link(SiteSource source, LinkOptions options)
    {
        var report = new List<Diagnostic>();
        var settings = source.Settings;
        var plan = PublicationPlan.At(options, source.Articles);

        // Addresses in the order of their claims: the site's own, topics, the archive, documents, what topics have below them, static files.
        var own = new OwnSite(settings.Url, settings.DeclaredUrl);
        var routes = new RouteTable();
        ReservedRoutes.TakeAll(routes);
        var topics = new TopicDirectory(source, report);
        var newsroom = new Newsroom(source, topics, routes, new DocumentRoutes(settings, own, routes, report));
        var (articles, living) = newsroom.File(plan.Kept);
        var pages = newsroom.File(source.Pages.Where(page => !page.Draft || options.Drafts));
        LinkedArticle[] listed = [.. articles.Where(article => article.State != PublicationState.Expired)];
        TopicListings.Fill(listed, topics.All, settings.PerPage);
        TopicRoutes.TakePagesAndFeeds(living, routes);
        var statics = StaticRoutes.Take(source.Statics, routes, report);

        // Redirects may lead to any address, and links may name old ones.
        var withheld = newsroom.AddressesOf(plan.Withheld);
        var redirects = RedirectMap.Of(source.Redirects, articles, pages, new RedirectMap(routes, own, withheld, report));
        var linker = DocumentLinker.Of(SiteFiles.Of(source, plan, articles, pages, living), routes, own, redirects, withheld, report);
        var picks = linker.Link(articles);
        linker.Link(pages);
        linker.Link(living);
        linker.Check(settings.Menu, settings.Source);
        topics.Stories.LinkNeighbours();
        RelatedArticles.Set(articles, listed, settings.Related, options.StopWords ?? StopWords.For(settings.Language), picks);

        var shelves = new TopicShelves(living, articles);
        var blocks = settings.FrontPage.Count > 0 ? FrontPageEditor.BlocksOf(settings, shelves.ByKind, report) : FrontPageEditor.DefaultBlocks(shelves.Categories);
        report.Sort();
        return new Linked(
            new NewsSite
            {
                Settings = settings,
                Now = options.Now,
                Articles = articles,
                Listed = listed,
                Pages = pages,
                Categories = shelves.Categories,
                Tags = shelves.Tags,
                Authors = shelves.Authors,
                Stories = shelves.Stories,
                Archive = ArchiveBinder.Bind(listed, settings.TimeZone),
                FrontPage = new FrontPageEditor(listed).MakeUp(blocks),
                Breaking = [.. listed.Where(article => article.State == PublicationState.Published && article.Article.Breaking > options.Now)],
                Redirects = redirects,
                Media = UsedMedia.Of([.. articles, .. pages, .. living], source.Media),
                Statics = statics,
                NextChange = plan.NextChange,
            },
            report);
    }
}

/// <summary>A linked site and what was noticed on the way.</summary>
public sealed record Linked(NewsSite Site, IReadOnlyList<Diagnostic> Diagnostics);
