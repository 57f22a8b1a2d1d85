using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An article as lists show it; made once for each article and shared by all pages.</summary>
/// <remarks>
/// url: its address
/// title: the headline, in its short form where there is one
/// lead: the standfirst
/// kicker: the kind of article in words, unless it is a report
/// category: the category
/// date: when it was published
/// image: the picture, where it has one
/// sponsor_label: the mark of a paid article
/// has_video: whether a video is in it
/// has_gallery: whether it has three pictures or more
/// live: whether it is a live blog
/// </remarks>
internal sealed class CardView(LinkedArticle article, SiteViews views, DateView date, ImageView? image)
    : View(
        Names,
        views.Path(article.Route),
        article.CardTitle,
        article.Article.Lead?.Value,
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
