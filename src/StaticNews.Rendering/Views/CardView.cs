using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An article as lists show it; made once for each article and shared by all pages.</summary>
internal sealed class CardView(LinkedArticle article, SiteViews views, DateView date, ImageView? image)
    : View(
        Names,
        views.Path(article.Route),
        article.Article.Titles.Card ?? article.Article.Title.Value,
        article.Article.Lead,
        views.Kicker(article.Article.Type),
        views.Link(article.Category),
        date,
        image,
        article.Article.Sponsor?.Label,
        BodyMedia.HasVideo(article),
        BodyMedia.HasGallery(article),
        article.Article.Type == ArticleType.Live)
{
    private static readonly ViewShape Names = new(
        "the card", "url", "title", "lead", "kicker", "category", "date", "image", "sponsor_label", "has_video", "has_gallery", "live");

    public ImageView? Image => image;

    public DateView Date => date;
}
