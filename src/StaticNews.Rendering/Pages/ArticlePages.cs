using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Machines.Discovery;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Rendering.StructuredData;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>A page for each article, listed or expired.</summary>
internal static class ArticlePages
{
    public static IEnumerable<Artefact> Plan(PagePress press) => PagePress.PlanAll(
        press.Site.Articles, article => press.Page(article.Route, "article", () => press.Articles.Of(article), () => Views(article, press), isArticle: true));

    private static PageViews Views(LinkedArticle article, PagePress press)
    {
        var image = ImageAbove(article, press.Views);
        var authors = Array.ConvertAll([.. article.Authors], press.Views.Author);
        var body = press.Bodies.Of(article, article.Article, image is not null);
        var page = new ArticleView(article, press.Views, body, image, authors, LiveBlogView.Of(article, () => press.Bodies.Load(article.Article), press.Views));
        var shared = press.Views.Shared(article);
        var way = press.Views.Breadcrumbs(article.Category);
        var graph = press.Graphs.Article(new ArticleNode(article, authors, shared) { FilmsElsewhere = FilmsElsewhere.Of(article, press.Bodies.Load) }, page, way);
        var hasCard = press.Site.Settings.OEmbed && SitemapFiles.IsKnown(article);
        return new PageViews(page, press.Heads.Of(Head(article, press.Heads) with
        {
            Image = shared,
            JsonLd = graph,
            OEmbed = hasCard ? OEmbed.Of(article.Route) : null,
        }));
    }

    private static HeadPlan Head(LinkedArticle article, Heads heads)
    {
        var titles = article.Article.Titles;
        var title = titles.Search ?? article.Article.Title.Value;
        return new HeadPlan(heads.TitleOf(title), article.Description, article.Route)
        {
            SocialTitle = titles.Social ?? article.Article.Title.Value,
            NoIndex = article.Article.NoIndex || article.State is PublicationState.Draft or PublicationState.Scheduled,
            Article = heads.ArticleMeta(article),
        };
    }

    /// <summary>The picture of front matter; none where the body begins with the same one, which must not be shown twice.</summary>
    private static ImageView? ImageAbove(LinkedArticle article, SiteViews views)
    {
        var inBody = article.Picture?.Media is { } media && BodyMedia.BeginsWith(article, media);
        return article.Article.Image is null || inBody ? null : views.Card(article).Image;
    }
}
