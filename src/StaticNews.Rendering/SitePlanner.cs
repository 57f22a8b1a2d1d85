using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Rendering.Pages;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>Plans every file of a site: where it goes and what it is made from. Nothing is drawn.</summary>
public static class SitePlanner
{
    /// <summary>
    /// Plans a site. Drawing an artefact later throws <see cref="Templates.TemplateException"/> for a mistake in the theme and
    /// <see cref="SourceChangedException"/> for a text that changed meanwhile.
    /// </summary>
    /// <param name="site">What is published.</param>
    /// <param name="theme">What it looks like.</param>
    /// <param name="bodies">Loads the text of a document when its page is drawn.</param>
    /// <param name="input">The folder that media and static files are copied from.</param>
    public static ArtefactPlan Plan(NewsSite site, Theme theme, BodyLoader bodies, IFileTree input)
    {
        var press = new PagePress(site, theme, bodies);
        var planned = Planned(press, theme, bodies, input);
        var files = planned.Select(artefact => artefact.Route.File).ToHashSet(StringComparer.Ordinal);
        Artefact[] all = [.. planned, .. RedirectPages.Plan(press).Where(artefact => !files.Contains(artefact.Route.File))];
        Array.Sort(all, static (left, right) => left.Route.CompareTo(right.Route));
        ThrowIfTwoShareAFile(all);
        return new ArtefactPlan(all) { ValidUntil = Earlier(site.NextChange, NewsSitemap.Of(site).NextChange) };
    }

    /// <summary>All but redirects: an old address that differs from a new one by its final slash alone needs no page of its own.</summary>
    private static Artefact[] Planned(PagePress press, Theme theme, BodyLoader bodies, IFileTree input) =>
    [
        .. ArticlePages.Plan(press),
        .. ListingPages.Plan(press),
        .. ArchivePages.Plan(press),
        .. OverviewPages.Plan(press),
        .. StandingPages.Plan(press),
        FreshFile.Plan(press),
        .. MachineArtefacts.Plan(press.Site, press.Views.Addresses, bodies, theme.Locale),
        .. FileArtefacts.Statics(press.Site, input),
        .. FileArtefacts.Media(press.Site, input),
        .. FileArtefacts.Assets(theme),
    ];

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one < other ? one : other ?? one;

    /// <summary>Linking gives every document an address of its own; two at one address are a mistake of this program.</summary>
    private static void ThrowIfTwoShareAFile(Artefact[] artefacts)
    {
        var files = new HashSet<string>(artefacts.Length, StringComparer.Ordinal);
        foreach (var artefact in artefacts)
        {
            if (!files.Add(artefact.Route.File))
            {
                throw new InvalidOperationException($"Two artefacts have the address {artefact.Route}.");
            }
        }
    }
}
