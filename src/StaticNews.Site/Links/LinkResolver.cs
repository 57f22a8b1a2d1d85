using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Links;

/// <summary>Finds out what every target that a document names turned out to be. Pure: may run for several documents at once.</summary>
internal sealed class LinkResolver(OwnSiteLinks ownSite, FileLinks files, MediaFinder media, OwnSite own)
{
    /// <summary>All targets of a body, in order.</summary>
    public IReadOnlyList<ResolvedLink> ResolveAll(LinkPlace place)
    {
        var links = place.Outline.Links;
        if (links.Count == 0)
        {
            return [];
        }

        var resolved = new ResolvedLink[links.Count];
        for (var index = 0; index < resolved.Length; index++)
        {
            var link = links[index];
            resolved[index] = Resolve(link.Target, link.Kind, link.Span, place);
        }

        return resolved;
    }

    public ResolvedLink Resolve(string written, BodyLinkKind kind, SourceSpan span, LinkPlace place)
    {
        var target = WrittenTarget.Parse(written, own);
        switch (target.Form)
        {
            case TargetForm.Elsewhere:
                return new ResolvedLink.AsWritten(written.Trim());
            case TargetForm.SitePath:
                return kind == BodyLinkKind.Media ? media.OfSite(target.Path, span, place) : ownSite.Resolve(target, span, place);
            case TargetForm.Relative:
                return kind == BodyLinkKind.Media ? media.Relative(target.Path, span, place) : files.Resolve(target, span, place);
            case TargetForm.Fragment when kind == BodyLinkKind.Link:
                AnchorCheck.Check(target.Fragment, place.Outline, Words.InThisText, span, place.Report);
                return new ResolvedLink.AsWritten(target.Fragment);
            default:
                place.Report.Add(LinkRules.EmptyTarget.At(span));
                return new ResolvedLink.Dead(written);
        }
    }
}
