using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Draws the item of an article for every format, with its full text.</summary>
internal sealed class FeedItems(SiteSettings settings, Addresses addresses, BodyLoader bodies, Locale words, Func<MediaItem, PublishedFile> published)
{
    private readonly FeedArticleDrawer _drawer = new(settings, addresses, bodies, words);

    /// <summary>Draws an item. May be called from any thread.</summary>
    public DrawnItem Draw(LinkedArticle article)
    {
        var html = settings.Feeds.FullText ? _drawer.Draw(article) : [];
        return DrawnItem.Of(Make(article, html.Length > 0), html, settings);
    }

    private FeedItem Make(LinkedArticle article, bool hasHtml) => new()
    {
        Id = FeedIdentity.Of(article, settings),
        Url = addresses.Absolute(article.Route),
        Title = article.Article.Title.Value,
        Summary = article.Description,
        HasHtml = hasHtml,
        Published = article.Date,
        Updated = article.Changed,
        Authors = [.. article.Authors.Select(author => new FeedAuthor(author.Title, addresses.Absolute(author.Route)))],
        Subjects = [article.Category.Title, .. article.Tags.Select(tag => tag.Title)],
        Picture = article.Picture is { } picture ? MakePicture(picture) : null,
        Recording = BodyMedia.RecordingOf(article) is { } recording
            ? new FeedRecording(addresses.Absolute(Addresses.Media(recording)), MediaType.Of(recording), recording.Bytes, recording.Seconds)
            : null,
    };

    private FeedPicture MakePicture(LinkedPicture linked)
    {
        var (picture, media, address) = linked;
        var description = picture.Caption ?? picture.Alt;
        if (media is null)
        {
            return new FeedPicture(address!, null, 0, 0, 0, picture.Credit, description);
        }

        var (bytes, width, height) = published(media);
        return new FeedPicture(addresses.Absolute(Addresses.Media(media)), MediaType.Of(media), bytes, width, height, picture.Credit, description);
    }
}
