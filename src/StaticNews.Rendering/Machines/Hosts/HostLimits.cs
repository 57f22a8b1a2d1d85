using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>How many rules a host reads. What is beyond that still works by the pages at old addresses, so the site is whole.</summary>
public static class HostLimits
{
    /// <summary>Cloudflare Pages reads 2,000 redirects without a pattern, and we write no others (developers.cloudflare.com/pages/configuration/redirects).</summary>
    public const int CloudflareRedirects = 2000;

    /// <summary>Signs of a line of <c>_redirects</c> that Cloudflare Pages still reads (the same page).</summary>
    public const int CloudflareRedirectLength = 1000;

    /// <summary>Tells where the host will not read all rules.</summary>
    public static IEnumerable<Diagnostic> Check(NewsSite site, Addresses addresses)
    {
        var (name, wanted, written) = site.Settings.Host switch
        {
            HostKind.Cloudflare when site.Redirects.Count > CloudflareRedirects => OfCloudflare(site, addresses),
            HostKind.GitlabPages when GitlabRedirects.Of(site, addresses) is var rules => ("GitLab Pages", rules.Wanted, rules.Written),
            _ => ("", 0, 0),
        };
        return wanted <= written ? [] : [RouteRules.TooManyRedirects.At(site.Settings.Source.At(1, 1), wanted, name, written, wanted - written)];
    }

    private static (string Name, int Wanted, int Written) OfCloudflare(NewsSite site, Addresses addresses)
    {
        var rules = HostRules.Of(site, addresses).Redirects.Count(rule => rule.Query.Count == 0);
        return ("Cloudflare Pages", rules, Math.Min(rules, CloudflareRedirects));
    }
}
