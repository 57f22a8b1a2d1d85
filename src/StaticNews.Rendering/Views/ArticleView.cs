using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An article on its own page.</summary>
internal sealed class ArticleView(LinkedArticle article, SiteViews views, Html body, ImageView? image, IReadOnlyList<AuthorCardView> authors)
    : View(
        Names,
        "article",
        views.Path(article.Route),
        views.Addresses.Absolute(article.Route),
        article.Article.Title.Value,
        article.Article.Lead,
        views.Kicker(article.Article.Type),
        views.Link(article.Category),
        views.Links(article.Tags),
        authors,
        views.Card(article).Date,
        views.Updated(article.Article),
        article.Article.Location,
        image,
        body,
        views.Corrections(article.Article),
        article.Article.Sponsor is { } sponsor ? new SponsorView(sponsor) : null,
        article.Article.CitedSource is { } source ? new SourceView(source) : null,
        article.Story is { } story ? new StoryPlaceView(article, story, views) : null,
        views.Cards(article.Related),
        ReadingMinutes(article.Article.Outline.Words),
        Contents(article.Article.Outline),
        SiteViews.TypeName(article.Article.Type),
        article.State == PublicationState.Expired,
        article.State == PublicationState.Draft,
        article.State == PublicationState.Scheduled,
        article.Article.Outline.Words,
        views.Breadcrumbs(article.Category),
        ExtraView.Of(article.Article.Extra))
{
    private const int WordsPerMinute = 180;
    private const int LongRead = 900;
    private const int ContentsFrom = 3;

    private static readonly ViewShape Names = new(
        "the article", "kind", "url", "absolute_url", "title", "lead", "kicker", "category", "tags", "authors", "date", "updated", "location",
        "image", "body", "corrections", "sponsor", "source", "story", "related", "reading_minutes", "toc", "type", "expired", "draft",
        "scheduled", "words", "breadcrumbs", "extra");

    private static int ReadingMinutes(int words) => Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);

    private static HeadingView[] Contents(BodyOutline outline) =>
        outline.Words >= LongRead && outline.Headings.Count >= ContentsFrom
            ? [.. outline.Headings.Where(heading => heading.Level <= 3).Select(heading => new HeadingView(heading))]
            : [];
}
