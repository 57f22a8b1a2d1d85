using StaticNews.Content;
using StaticNews.Site.Checks;
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
        var plan = PublicationPlan.At(options, source);

        // Addresses in the order of their claims: the site's own, topics, the archive, documents, what topics have below them, static files.
        var own = new OwnSite(settings.Url, settings.DeclaredUrl);
        var routes = new RouteTable();
        ReservedRoutes.TakeAll(routes, settings);
        var topics = new TopicDirectory(source, report);
        var newsroom = new Newsroom(source, topics, routes, new DocumentRoutes(settings, own, routes, report));
        var (articles, living) = newsroom.File(plan);
        var pages = newsroom.File(source.Pages.Where(page => !page.Draft || options.Drafts));
        LinkedArticle[] listed = [.. articles.Where(article => article.State != PublicationState.Expired)];

        // What articles are about is read while one core files them.
        var related = Task.Run(() => RelatedArticles.Of(articles, listed, settings, options));
        TopicListings.Fill(listed, topics.All, settings.PerPage);
        TopicRoutes.TakePagesAndFeeds(living, routes);
        var statics = StaticRoutes.Take(source.Statics, routes, report);
        Histories.Add(source, articles, options.Now, routes);
        var corrections = CorrectionBinder.Bind(articles, settings.TimeZone, routes);

        var files = Task.Run(() => SiteFiles.Of(source, plan, articles, pages, living));

        // Redirects may lead to any address, and links may name old ones.
        var withheld = newsroom.AddressesOf(plan.Withheld);
        var map = new RedirectMap(routes, own, withheld, report);
        map.AddAll(source.Redirects, articles, pages);
        var addresses = new AddressPromises(source, withheld, routes, map, report).Keep(articles, pages, living);
        var old = map.Flatten().ToLookup(redirect => redirect.To == Redirect.Gone);
        LinkedRedirect[] redirects = [.. old[false]];
        var linker = DocumentLinker.Of(files.GetAwaiter().GetResult(), routes, own, redirects, withheld, report);
        var picks = linker.LinkAll(articles, pages, living, plan.Broken, settings);
        topics.Stories.LinkNeighbours();
        NewsChecks.Report(articles, options.Now, report);
        if (options.Thorough)
        {
            SiteChecks.Report(articles, options.Now, report);
        }

        Linked? linked = null;
        KnownRelations? relations = null;
        Parallel.Invoke(
            () => relations = related.GetAwaiter().GetResult()?.Set(picks),
            () => linked = MakeUp(source, options, plan, new Filed(articles, listed, pages, living, redirects, [.. old[true].Select(gone => gone.From)], addresses, statics, corrections), report));
        return linked! with { Relations = relations };
    }

    /// <summary>The site with the lists that articles are found in. Looks at no article's relations: they are computed meanwhile.</summary>
    private static Linked MakeUp(SiteSource source, LinkOptions options, PublicationPlan plan, Filed filed, List<Diagnostic> report)
    {
        var settings = source.Settings;
        var shelves = new TopicShelves(filed.Topics, filed.Articles);
        var blocks = settings.FrontPage.Count > 0 ? FrontPageEditor.BlocksOf(settings, shelves.ByKind, report) : FrontPageEditor.DefaultBlocks(shelves.Categories);
        var media = UsedMedia.Of([.. filed.Articles, .. filed.Pages, .. filed.Topics], source.Media, report);
        var baseMap = BaseMapFinder.Find(settings, source, report);
        report.Sort();
        return new Linked(
            new NewsSite
            {
                Settings = settings,
                Now = options.Now,
                Articles = filed.Articles,
                Listed = filed.Listed,
                Pages = filed.Pages,
                Categories = shelves.Categories,
                Tags = shelves.Tags,
                Authors = shelves.Authors,
                Stories = shelves.Stories,
                Archive = ArchiveBinder.Bind(filed.Listed, settings.TimeZone),
                FrontPage = new FrontPageEditor(filed.Listed).MakeUp(blocks),
                Breaking = [.. filed.Listed.Where(article => article.State == PublicationState.Published && article.Article.Breaking > options.Now)],
                Redirects = filed.Redirects,
                Withdrawn = filed.Withdrawn,
                Addresses = filed.Addresses,
                Media = media,
                BaseMap = baseMap,
                Statics = filed.Statics,
                Corrections = filed.Corrections,
                NextChange = plan.NextChange,
            },
            report);
    }

    /// <summary>What got an address, and where the old ones lead.</summary>
    private sealed record Filed(
        LinkedArticle[] Articles, LinkedArticle[] Listed, LinkedPage[] Pages, IReadOnlyList<Topic> Topics, IReadOnlyList<LinkedRedirect> Redirects, IReadOnlyList<string> Withdrawn, AddressRegister Addresses,
        IReadOnlyList<SourceFile> Statics, Corrections Corrections);
}

/// <summary>A linked site and what was noticed on the way.</summary>
public sealed record Linked(NewsSite Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What was computed of which articles are related; <c>null</c> where nobody wants any.</summary>
    public KnownRelations? Relations { get; init; }
}
