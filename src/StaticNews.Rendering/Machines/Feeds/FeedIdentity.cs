using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Names articles for ever: a tag URI (RFC 4151) of the host and the article's file, so that neither a new address pattern nor a
/// corrected date makes readers see old news as new; nor does a new name of the file, of which the register of addresses knows.
/// </summary>
internal static class FeedIdentity
{
    /// <summary>The date a tag URI asks for. It must never change, so it is nothing that an editor can touch.</summary>
    private const string TaggingDate = "2024";

    public static string Of(LinkedArticle article, SiteSettings settings)
    {
        var path = settings.PathPrefix[1..] + string.Join('/', article.KnownAs.Split('/').Select(Uri.EscapeDataString));
        return $"tag:{settings.Url.IdnHost},{TaggingDate}:{path}";
    }
}
