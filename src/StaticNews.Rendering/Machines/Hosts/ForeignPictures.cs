using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>Whether any page shows a picture that another host serves.</summary>
internal static class ForeignPictures
{
    /// <summary>Addresses here that stand where a picture could are videos and posts, shown by a player.</summary>
    private static readonly string[] PlayedHosts =
        ["youtube.com", "youtu.be", "vk.com", "vk.ru", "vkvideo.ru", "rutube.ru", "vimeo.com", "t.me", "telegram.me"];

    public static bool Any(NewsSite site) =>
        site.Articles.Any(article => article.Picture?.Address is not null || Shows(article, article.Article))
        || site.Pages.Any(page => Shows(page, page.Page))
        || site.Categories.Concat(site.Authors).Concat(site.Stories).Any(Shows);

    private static bool Shows(Topic topic) =>
        topic.Picture?.Address is not null || (topic.Document is { } document && Shows(topic, document));

    private static bool Shows(LinkedDocument linked, Document document)
    {
        var targets = document.Outline.Links;
        for (var i = 0; i < linked.Links.Count; i++)
        {
            if (targets[i].Kind == BodyLinkKind.Media && linked.Links[i] is ResolvedLink.AsWritten elsewhere && !IsPlayed(elsewhere.Address))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlayed(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && PlayedHosts.Any(host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.Ordinal));
}
