using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Publication;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>Links by address: <c>/2024/07/04/most/</c> or <c>https://orsk.example/about/</c>.</summary>
/// <param name="routes">What lives where.</param>
/// <param name="moved">Where old addresses lead, without final slashes.</param>
/// <param name="withheld">Articles that will live somewhere, without final slashes.</param>
/// <param name="media">Files.</param>
internal sealed class OwnSiteLinks(
    RouteTable routes, IReadOnlyDictionary<string, string> moved, IReadOnlyDictionary<string, KeptArticle> withheld, MediaFinder media)
{
    public ResolvedLink Resolve(WrittenTarget target, SourceSpan span, LinkPlace place)
    {
        var path = SitePath.Decode(target.Path) ?? target.Path;
        if (routes.Find(path) is { } claim)
        {
            return To(claim, path, target.Fragment, span, place);
        }

        if (moved.TryGetValue(path.TrimEnd('/'), out var end))
        {
            return routes.Find(end) is { } now ? To(now, now.Route.Path, target.Fragment, span, place) : new ResolvedLink.AsWritten(end);
        }

        if (withheld.TryGetValue(path.TrimEnd('/'), out var later))
        {
            place.Report.Add(LinkRules.NotPublished.At(span, later.Article.Source.DisplayPath, later.ReasonToWithhold));
            return new ResolvedLink.Dead(path);
        }

        if (media.TryOfSite(path, span, place) is { } file)
        {
            return file;
        }

        if (!ReservedRoutes.IsForMachines(path))
        {
            place.Report.Add(LinkRules.UnknownPath.At(span, path) with { OwnCure = CureFor(path) });
        }

        return new ResolvedLink.ToRoute(new Route(path), target.Fragment);
    }

    /// <summary>A link to something that lives on the site, with its anchor and the case of its address checked.</summary>
    public static ResolvedLink To(Claim claim, string path, string fragment, SourceSpan span, LinkPlace place)
    {
        if (claim.Route.Path.TrimEnd('/') != path.TrimEnd('/'))
        {
            place.Report.Add(LinkRules.DifferentCase.At(span, path, claim.Route.Path));
        }

        return claim.Document is { } document ? To(document, fragment, span, place) : new ResolvedLink.ToRoute(claim.Route, fragment);
    }

    /// <summary>A link to a document, with its anchor checked.</summary>
    public static ResolvedLink To(LinkedDocument target, string fragment, SourceSpan span, LinkPlace place)
    {
        if (fragment.Length > 0 && DocumentOf(target) is { } document)
        {
            AnchorCheck.Check(fragment, document.Outline, Words.InFile.With(document.Source.DisplayPath), span, place.Report);
        }

        return target is LinkedArticle article ? new ResolvedLink.ToArticle(article, fragment) : new ResolvedLink.ToRoute(target.Route, fragment);
    }

    private static Document? DocumentOf(LinkedDocument target) => target switch
    {
        LinkedArticle article => article.Article,
        LinkedPage page => page.Page,
        Topic topic => topic.Document,
        _ => null,
    };

    private Phrase CureFor(string path) =>
        routes.Nearest(path) is { } near ? Cures.DidYouMean.With(near) : Cures.CorrectAddressOrRemoveLink;
}
