using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>
/// Pages at old addresses that lead on by themselves, for hosts that know no redirects. An address with a query is no file and
/// is left to the host.
/// </summary>
internal static class RedirectPages
{
    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        var (rules, prefix) = (GitlabRedirects.Of(press.Site, press.Views.Addresses), Uri.UnescapeDataString(press.Site.Settings.PathPrefix.TrimEnd('/')));
        return press.Site.Redirects
            .Where(redirect => !redirect.From.Contains('?', StringComparison.Ordinal) && !rules.LeadOnFrom(prefix + redirect.From))
            .Select(redirect => (Route: PageAt(redirect.From), redirect.To))
            .DistinctBy(redirect => redirect.Route)
            .Select(redirect => Page(redirect.Route, redirect.To, press));
    }

    /// <summary>A page that leads to a route.</summary>
    public static Artefact To(Route from, Route to, PagePress press) => Page(from, to.Path, press);

    private static Artefact Page(Route from, string target, PagePress press) => press.Page(from, "redirect", () =>
    {
        var to = target.StartsWith('/') ? press.Views.Addresses.Path(target) : Addresses.Outbound(target) ?? press.Views.Path(FixedRoutes.Front);
        var absolute = press.Views.Addresses.Absolute(to);
        return new PageViews(new RedirectView(to, absolute), press.Heads.Redirect(absolute));
    });

    /// <summary>An old address without an ending was a page: hosts find it in a folder of that name.</summary>
    public static Route PageAt(string from) =>
        new(from.EndsWith('/') || Path.HasExtension(from) ? from : from + "/");
}
