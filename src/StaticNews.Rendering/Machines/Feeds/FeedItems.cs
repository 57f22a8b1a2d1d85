using System.Runtime.CompilerServices;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Makes the item of an article, with its full text. The same article stands in many feeds, one after the other: a small
/// table remembers the items made last, so that it is drawn once for most of them, while memory does not grow with the archive.
/// </summary>
internal sealed class FeedItems(SiteSettings settings, Addresses addresses, BodyLoader bodies, Locale words)
{
    private const int Places = 512;

    private readonly FeedArticleDrawer _drawer = new(settings, addresses, bodies, words);
    private readonly Remembered?[] _remembered = new Remembered?[Places];

    /// <summary>The item of an article. May be called from any thread.</summary>
    public FeedItem Of(LinkedArticle article)
    {
        ref var place = ref _remembered[(uint)RuntimeHelpers.GetHashCode(article) % Places];
        if (Volatile.Read(ref place) is { } remembered && ReferenceEquals(remembered.Article, article))
        {
            return remembered.Item;
        }

        var item = Make(article);
        Volatile.Write(ref place, new Remembered(article, item));
        return item;
    }

    private FeedItem Make(LinkedArticle article) => new()
    {
        Id = FeedIdentity.Of(article, settings),
        Url = addresses.Absolute(article.Route),
        Title = article.Article.Title.Value,
        Summary = article.Description,
        Html = settings.Feeds.FullText ? _drawer.Draw(article) : default,
        Published = article.Date,
        Updated = article.Article.Updated is { } updated && updated > article.Date ? updated : article.Date,
        Authors = [.. article.Authors.Select(author => new FeedAuthor(author.Title, addresses.Absolute(author.Route)))],
        Subjects = [article.Category.Title, .. article.Tags.Select(tag => tag.Title)],
        Picture = article.Picture is { } picture ? MakePicture(picture) : null,
    };

    private FeedPicture MakePicture(LinkedPicture linked)
    {
        var (picture, media, address) = linked;
        var description = picture.Caption ?? picture.Alt;
        return media is null
            ? new FeedPicture(address!, null, 0, 0, 0, picture.Credit, description)
            : new FeedPicture(
                addresses.Absolute(Addresses.Media(media)), MediaType.Of(media), media.Bytes, media.Width, media.Height, picture.Credit, description);
    }

    private sealed record Remembered(LinkedArticle Article, FeedItem Item);
}
