using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>What a body shows, known from its outline without loading it.</summary>
internal static class BodyMedia
{
    private const int GalleryFrom = 3;

    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];

    /// <summary>A video file, or the address of a player.</summary>
    public static bool HasVideo(LinkedArticle article)
    {
        for (var i = 0; i < article.Links.Count; i++)
        {
            if (article.Article.Outline.Links[i].Kind == BodyLinkKind.Media && IsVideo(article.Links[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enough pictures to look through.</summary>
    public static bool HasGallery(LinkedArticle article)
    {
        var pictures = 0;
        for (var i = 0; i < article.Links.Count; i++)
        {
            if (article.Article.Outline.Links[i].Kind == BodyLinkKind.Media && IsPicture(article.Links[i]))
            {
                pictures++;
            }
        }

        return pictures >= GalleryFrom;
    }

    /// <summary>The first recording that the body plays.</summary>
    public static MediaItem? RecordingOf(LinkedArticle article)
    {
        for (var i = 0; i < article.Links.Count; i++)
        {
            if (article.Links[i] is ResolvedLink.ToMedia { Media: { Kind: MediaKind.Audio } recording } && article.Article.Outline.Links[i].Kind == BodyLinkKind.Media)
            {
                return recording;
            }
        }

        return null;
    }

    /// <summary>The first thing the body shows is this file.</summary>
    public static bool BeginsWith(LinkedArticle article, MediaItem media)
    {
        for (var i = 0; i < article.Links.Count; i++)
        {
            if (article.Article.Outline.Links[i].Kind == BodyLinkKind.Media)
            {
                return article.Links[i] is ResolvedLink.ToMedia shown && shown.Media == media;
            }
        }

        return false;
    }

    /// <summary>Whether a target is shown as a picture: by its kind, or by its ending where it is elsewhere.</summary>
    public static bool IsPicture(ResolvedLink link) => link switch
    {
        ResolvedLink.ToMedia { Media.Kind: MediaKind.Picture } => true,
        ResolvedLink.AsWritten { Address: var address } => HasPictureEnding(address),
        _ => false,
    };

    private static bool IsVideo(ResolvedLink link) => link switch
    {
        ResolvedLink.ToMedia { Media.Kind: MediaKind.Video } => true,
        ResolvedLink.AsWritten { Address: var address } => !HasPictureEnding(address),
        _ => false,
    };

    private static bool HasPictureEnding(string address)
    {
        var path = address.AsSpan();
        var end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        foreach (var ending in PictureEndings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
