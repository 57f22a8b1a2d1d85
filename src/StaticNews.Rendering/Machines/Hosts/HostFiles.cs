using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>Plans the files that tell a static host how to serve the site; each host reads its own.</summary>
internal static class HostFiles
{
    public static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses) => site.Settings.Host switch
    {
        HostKind.Netlify or HostKind.Cloudflare or HostKind.S3 => Plan(site, addresses, null),
        HostKind.Nginx => Plan(site, addresses, rules => (NginxFile.Path, NginxFile.Text(rules))),
        HostKind.Apache => Plan(site, addresses, rules => (ApacheFile.Path, ApacheFile.Text(rules))),
        HostKind.Caddy => Plan(site, addresses, rules => (CaddyFile.Path, CaddyFile.Text(rules))),
        HostKind.GitlabPages => Texts((RuleFiles.RedirectsFile, GitlabRedirects.Of(site, addresses).Text)),
        HostKind.GithubPages => Texts(("/.nojekyll", "")),
        _ => [],
    };

    private static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses, Func<HostRules, (string Path, string? Text)>? own)
    {
        var rules = HostRules.Of(site, addresses);
        var general = new RuleFiles(rules, site.Settings.Host);
        return Texts([(RuleFiles.HeadersFile, general.Headers()), (RuleFiles.RedirectsFile, general.Redirects()), .. own is null ? [] : new[] { own(rules) }]);
    }

    private static IEnumerable<Artefact> Texts(params IEnumerable<(string Path, string? Text)> files) =>
        files.Where(file => file.Text is not null).Select(file => SmallFile.Of(new Route(file.Path), file.Text!));
}
