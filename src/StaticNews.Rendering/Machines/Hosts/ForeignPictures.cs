using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>Whether any page shows a picture that another host serves.</summary>
internal static class ForeignPictures
{
    public static bool Any(NewsSite site) =>
        site.Articles.Any(article => article.Picture?.Address is not null || Shows(article, article.Article))
        || site.Pages.Any(page => Shows(page, page.Page))
        || site.Categories.Concat(site.Authors).Concat(site.Stories).Any(Shows);

    private static bool Shows(Topic topic) =>
        topic.Picture?.Address is not null || (topic.Document is { } document && Shows(topic, document));

    private static bool Shows(LinkedDocument linked, Document document)
    {
        var links = document.Outline.Links;
        for (var i = 0; i < linked.Links.Count; i++)
        {
            if (links[i].Kind == BodyLinkKind.Media && linked.Links[i] is ResolvedLink.AsWritten { Address: var address }
                && address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
