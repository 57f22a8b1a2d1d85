using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Rendering.Pages;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Search;
using StaticNews.Rendering.Sharing;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.WebEditing;
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
    /// <param name="maps">Loads what a map shows when the page that shows it is drawn.</param>
    /// <param name="input">The folder that media and static files are copied from.</param>
    /// <param name="shelf">Where made pictures are kept; <c>null</c> where nothing is published, so that none need be made.</param>
    /// <param name="lazily">Whether few fingerprints will be asked for, so that each is taken when it is; a build asks for all, and takes them on all cores.</param>
    /// <param name="editor">The editor in the browser; <c>null</c> where the outlet has none.</param>
    public static ArtefactPlan Plan(
        NewsSite site, Theme theme, BodyLoader bodies, MapLoader maps, IFileTree input, PictureShelf? shelf, bool lazily = false, WebEditor? editor = null)
    {
        bodies = LiveBlog.InOrder(bodies);
        var workshop = new PictureWorkshop(input, shelf, site.Settings.Images);
        var cards = ShareCards.Plan(site, theme, shelf);
        var press = new PagePress(site, theme, bodies, maps, workshop.ToneOf, cards, lazily);
        var planned = Planned(press, theme, bodies, input, workshop);
        Artefact[] all = [.. planned, .. cards.Artefacts, .. Redirects(press, planned), .. EditorArtefacts.Plan(site, editor, theme, press.Views.Addresses)];
        all = site.Settings.Compress && shelf is not null ? [.. all, .. CompressedFiles.Of(all)] : all;
        Array.Sort(all, static (left, right) => left.Route.CompareTo(right.Route));
        var doubles = new List<Diagnostic>();
        all = StaticDoubles.TakeOut(all, input, doubles);
        ThrowIfTwoShareAFile(all);
        return new ArtefactPlan(all)
        {
            Tones = site.Media.Where(media => PictureSet.Of(media, site.Settings.Images) is not null).Select(Tone.KeyOf),
            Diagnostics = [.. HostLimits.Check(site, press.Views.Addresses), .. cards.Diagnostics, .. doubles],
            ValidUntil = Earlier(site.NextChange, MachineArtefacts.NextChange(site)),
        };
    }

    /// <summary>All but what stands at old addresses. Pages take longest; what machines read is planned meanwhile.</summary>
    private static Artefact[] Planned(PagePress press, Theme theme, BodyLoader bodies, IFileTree input, PictureWorkshop workshop)
    {
        Artefact[] pages = [], others = [];
        Parallel.Invoke(
            () => pages =
            [
                .. ArticlePages.Plan(press),
                .. HistoryPages.Plan(press),
                .. CorrectionPages.Plan(press),
                .. ListingPages.Plan(press),
                .. ArchivePages.Plan(press),
                .. OverviewPages.Plan(press),
                .. StandingPages.Plan(press),
                .. LitePages.Plan(press),
                .. SearchArtefacts.Plan(press),
                FreshFile.Plan(press),
                .. LiveFiles.Plan(press),
            ],
            () => others =
            [
                .. MachineArtefacts.Plan(press.Site, press.Views.Addresses, bodies, theme, workshop.Published, article => press.Views.ShareCards.Of(article)?.Route),
                .. FileArtefacts.Statics(press.Site, input),
                .. FileArtefacts.Media(press.Site, input, workshop),
                .. FileArtefacts.Assets(theme),
            ]);
        return [.. pages, .. others];
    }

    /// <summary>An old address that differs from a new one by its final slash alone needs no page of its own.</summary>
    private static Artefact[] Redirects(PagePress press, Artefact[] planned)
    {
        Artefact[] redirects = [.. RedirectPages.Plan(press), .. WithdrawnPages.Plan(press)];
        if (redirects.Length == 0)
        {
            return redirects;
        }

        var files = planned.Select(artefact => artefact.Route.File).ToHashSet(StringComparer.Ordinal);
        return Array.FindAll(redirects, redirect => !files.Contains(redirect.Route.File));
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one < other ? one : other ?? one;

    /// <summary>Linking gives every document an address of its own; two at one address are a mistake of this program.</summary>
    /// <param name="byRoute">By route, so that two at one route stand beside each other.</param>
    private static void ThrowIfTwoShareAFile(Artefact[] byRoute)
    {
        var folders = FoldersWithFile(byRoute);
        for (var i = 0; i < byRoute.Length; i++)
        {
            var route = byRoute[i].Route;
            if ((i > 0 && route == byRoute[i - 1].Route) || folders.Contains(route.Path))
            {
                throw new InvalidOperationException($"Two artefacts have the address {route}.");
            }
        }
    }

    /// <summary>Folders whose index.html has its own name as its address: no page can live there.</summary>
    private static HashSet<string> FoldersWithFile(Artefact[] artefacts)
    {
        const string File = "index.html";
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var artefact in artefacts)
        {
            if (artefact.Route.Path.EndsWith("/" + File, StringComparison.Ordinal))
            {
                folders.Add(artefact.Route.Path[..^File.Length]);
            }
        }

        return folders;
    }
}
