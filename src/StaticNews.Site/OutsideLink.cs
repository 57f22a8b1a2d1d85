using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>A link that leads away from the site, for those who ask whether it still leads somewhere.</summary>
/// <param name="Address">Where it leads, without what stands after <c>#</c>.</param>
/// <param name="Written">The address as its editor wrote it, with its place.</param>
public sealed record OutsideLink(Uri Address, Located<string> Written)
{
    /// <summary>All of them, in bodies, in the menu and among the outlet's profiles.</summary>
    public static IEnumerable<OutsideLink> Of(NewsSite site)
    {
        var bodies = site.Articles.SelectMany(article => Of(article, article.Article))
            .Concat(site.Pages.SelectMany(page => Of(page, page.Page)))
            .Concat(site.Authors.Concat(site.Stories).SelectMany(topic => topic.Document is { } document ? Of(topic, document) : []));
        var named = site.Settings.Menu.Concat(site.Settings.Social).Concat(site.Settings.Policies).Select(link => Of(link.Target, link.Target.Value)).OfType<OutsideLink>();
        return bodies.Concat(named);
    }

    private static IEnumerable<OutsideLink> Of(LinkedDocument linked, Document document) =>
        linked.Links.Zip(document.Outline.Links)
            .Select(pair => pair.First is ResolvedLink.AsWritten { Address: var address } ? Of(new Located<string>(pair.Second.Target, pair.Second.Span), address) : null)
            .OfType<OutsideLink>();

    private static OutsideLink? Of(Located<string> written, string address)
    {
        var whole = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? new OutsideLink(uri.Fragment.Length == 0 ? uri : new UriBuilder(uri) { Fragment = "" }.Uri, written)
            : null;
    }
}
