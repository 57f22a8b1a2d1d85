using System.Text;
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

    /// <summary>Such files are small and each line of them comes from another corner of the site: their text is its own fingerprint.</summary>
    private static IEnumerable<Artefact> Texts(params IEnumerable<(string Path, string? Text)> files)
    {
        foreach (var (path, text) in files)
        {
            if (text is not null)
            {
                var fingerprint = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(text).Finish();
                yield return new Artefact.Drawn(new Route(path), fingerprint, output => Encoding.UTF8.GetBytes(text, output));
            }
        }
    }
}
