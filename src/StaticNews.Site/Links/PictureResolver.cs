using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>Finds the picture that leads a document: the one its front matter names, else the first that its body shows.</summary>
internal sealed class PictureResolver(LinkResolver resolver, RouteTable routes, OwnSite own)
{
    /// <param name="named">What front matter says.</param>
    /// <param name="inBody">The resolved targets of the body.</param>
    /// <param name="place">Where mistakes are reported.</param>
    public LinkedPicture? Resolve(Picture? named, IReadOnlyList<ResolvedLink> inBody, LinkPlace place) =>
        named is null ? FirstOf(inBody, place) : OfFrontMatter(named, place);

    private LinkedPicture? OfFrontMatter(Picture named, LinkPlace place)
    {
        switch (resolver.Resolve(named.Source.Value, BodyLinkKind.Media, named.Source.Span, place))
        {
            case ResolvedLink.ToMedia { Media: { Kind: MediaKind.Picture } media }:
                return new LinkedPicture(named, media, null);
            case ResolvedLink.ToMedia:
                place.Report.Add(LinkRules.NotAPicture.At(named.Source.Span, named.Source.Value));
                return null;
            case ResolvedLink.ToRoute { Route: var route } when routes.Find(route.Path) is not null:
                return new LinkedPicture(named, null, own.AbsoluteAddressOf(route));
            case ResolvedLink.AsWritten { Address: var address }:
                return new LinkedPicture(named, null, address);
            default:
                return null;
        }
    }

    private static LinkedPicture? FirstOf(IReadOnlyList<ResolvedLink> inBody, LinkPlace place)
    {
        for (var index = 0; index < inBody.Count; index++)
        {
            var link = place.Outline.Links[index];
            if (link.Kind == BodyLinkKind.Media && inBody[index] is ResolvedLink.ToMedia { Media: { Kind: MediaKind.Picture } media })
            {
                return new LinkedPicture(new Picture(new Located<string>(link.Target, link.Span), null, link.Words?.Caption, link.Words?.Credit, null), media, null);
            }
        }

        return null;
    }
}
