using StaticNews.Content;
using StaticNews.Site.Routing;
using StaticNews.Site.Topics;

namespace StaticNews.Site.Publication;

/// <summary>Makes the documents of the site: files every article under its topics and gives each document its address.</summary>
internal sealed class Newsroom(SiteSource source, TopicDirectory topics, RouteTable routes, DocumentRoutes addresses)
{
    private const string Folder = "articles/";

    /// <summary>The articles that got an address, newest first. Topics take theirs first, then the archive, so that these never move.</summary>
    public (LinkedArticle[] Articles, IReadOnlyList<Topic> Topics) File(PublicationPlan plan)
    {
        var filed = plan.Kept.Select(File).ToArray();
        topics.Check(plan.Broken);
        var living = TopicRoutes.Take(topics.All, source.Settings, addresses);
        ArchiveRoutes.Take(filed.Where(IsListed).Select(article => DateOnly.FromDateTime(article.Local)), routes);
        Array.Sort(filed, static (one, other) => string.CompareOrdinal(one.Kept.Article.Source.Path, other.Kept.Article.Source.Path));
        var addressed = new LinkedArticle[filed.Length];
        Parallel.For(0, filed.Length, i => addressed[i] = Address(filed[i]));
        var articles = Array.FindAll(addressed, Take);
        NewsOrder.SortNewestFirst(articles);
        for (var place = 0; place < articles.Length; place++)
        {
            articles[place].Place = place;
        }

        return (articles, living);
    }

    /// <summary>Where articles that are not published will live, so that links to these addresses can be told why they lead nowhere.</summary>
    public Dictionary<string, KeptArticle> AddressesOf(IReadOnlyList<KeptArticle> withheld)
    {
        var byPath = new Dictionary<string, KeptArticle>(StringComparer.Ordinal);
        foreach (var kept in withheld)
        {
            var category = kept.Article.Category is { } written ? topics.Categories.Find(written.Value) : null;
            var fields = new PermalinkFields(kept.Article, LocalDateOf(kept), (category ?? topics.Categories.Topics[0]).Slug, IdOf(kept.Article));
            byPath.TryAdd(addresses.Of(fields).Path.TrimEnd('/'), kept);
        }

        return byPath;
    }

    /// <summary>The pages that got an address, in the order of their files.</summary>
    public LinkedPage[] File(IEnumerable<Page> pages) =>
        [.. pages.OrderBy(page => page.Source.Path, StringComparer.Ordinal).Select(Address).OfType<LinkedPage>()];

    /// <summary>The path of an article's file below articles/, without .md or /index.md.</summary>
    public static string IdOf(Article article) => IdOf(article.Source.Path);

    /// <summary>The same for the path of a file below input/.</summary>
    public static string IdOf(string file)
    {
        var path = ComposedText.Of(file);
        var start = path.StartsWith(Folder, StringComparison.Ordinal) ? Folder.Length : 0;
        var end = path.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase) ? path.Length - "/index.md".Length : Path.ChangeExtension(path, null).Length;
        return path[start..Math.Max(end, start)];
    }

    private Filed File(KeptArticle kept) => new(kept, LocalDateOf(kept), topics.Of(kept.Article));

    private DateTime LocalDateOf(KeptArticle kept) => TimeZoneInfo.ConvertTime(kept.Article.Date.Value, source.Settings.TimeZone).DateTime;

    private static bool IsListed(Filed article) => article.Kept.State != PublicationState.Expired;

    private LinkedArticle Address(Filed filed)
    {
        var article = filed.Kept.Article;
        var id = IdOf(article);
        return new LinkedArticle
        {
            Article = article,
            Id = id,
            Route = addresses.Of(new PermalinkFields(article, filed.Local, filed.Topics.Category.Slug, id)),
            State = filed.Kept.State,
            Category = filed.Topics.Category,
            Tags = filed.Topics.Tags,
            Authors = filed.Topics.Authors,
            Story = filed.Topics.Story,
        };
    }

    private bool Take(LinkedArticle linked)
    {
        var article = linked.Article;
        return addresses.Take(linked, article.Source.DisplayPath, article.Permalink?.Span ?? PlaceOf(article.Slug.Span, article));
    }

    private LinkedPage? Address(Page page)
    {
        var linked = new LinkedPage { Page = page, Route = addresses.Of(page) };
        return addresses.Take(linked, page.Source.DisplayPath, PlaceOf(page.Address.Span, page)) ? linked : null;
    }

    /// <summary>Where an address is given; where it comes from the name of the file, the file's beginning.</summary>
    private static SourceSpan PlaceOf(SourceSpan written, Document document) => written.Line > 0 ? written : document.Source.At(1, 1);

    private sealed record Filed(KeptArticle Kept, DateTime Local, ArticleTopics Topics);
}
