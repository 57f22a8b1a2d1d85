using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>Plans the files that tell a static host how to serve the site; each host reads its own.</summary>
internal static class HostFiles
{
    public static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses) => site.Settings.Host switch
    {
        HostKind.Netlify or HostKind.Cloudflare =>
            Texts(("/_headers", HeaderRules.Text(site)), ("/_redirects", RedirectRules.Text(site, addresses))),
        HostKind.GithubPages => Texts(("/.nojekyll", "")),
        _ => [],
    };

    private static IEnumerable<Artefact> Texts(params IEnumerable<(string Path, string? Text)> files) =>
        files.Where(file => file.Text is not null).Select(file => SmallFile.Of(new Route(file.Path), file.Text!));
}
