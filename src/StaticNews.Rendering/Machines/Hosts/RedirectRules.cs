using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>_redirects</c> of Netlify and Cloudflare Pages: one permanent redirect a line, the first match wins, and no rule that catches
/// more than its own address. The site also has a page at each old address, for hosts that read no rules and for redirects beyond a
/// host's limit: Netlify is told by <c>!</c> to prefer the rule to that page, Cloudflare does so anyway. Old addresses stand decoded, because both hosts compare decoded paths.
/// </summary>
internal static class RedirectRules
{
    /// <summary>The file's text; <c>null</c> where nothing was ever moved.</summary>
    public static string? Text(NewsSite site, Addresses addresses)
    {
        var text = new StringBuilder();
        var status = site.Settings.Host == HostKind.Netlify ? "301!" : "301";
        var prefix = site.Settings.PathPrefix.TrimEnd('/');
        foreach (var redirect in site.Redirects)
        {
            if (!IsSamePage(redirect) && Source(prefix + redirect.From, site.Settings.Host) is { } source)
            {
                text.Append(source).Append(' ').Append(Target(redirect.To, addresses)).Append(' ').Append(status).Append('\n');
            }
        }

        if (site.Settings.Host == HostKind.Netlify)
        {
            AddWithdrawn(text, prefix, site.Withdrawn, addresses);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>Netlify alone can answer with «gone»; Cloudflare refuses such a line, and readers see the page at the old address.</summary>
    private static void AddWithdrawn(StringBuilder text, string prefix, IReadOnlyList<string> withdrawn, Addresses addresses)
    {
        var page = Target(FixedRoutes.Withdrawn.Path, addresses);
        foreach (var source in withdrawn.Select(address => Source(prefix + address, HostKind.Netlify)))
        {
            text.Append(source).Append(' ').Append(page).Append(" 410!\n");
        }
    }

    /// <summary>
    /// Netlify takes addresses that differ by a final slash or by capital letters alone for one, so a rule between them would lead in
    /// a circle; the page at the old address is enough.
    /// </summary>
    private static bool IsSamePage(LinkedRedirect redirect) =>
        string.Equals(redirect.From.TrimEnd('/'), redirect.To.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Old addresses of WordPress live in the query (<c>/?p=12</c>). Netlify matches parameters in a column of their own; Cloudflare
    /// cannot, and a rule without them would send away everybody who opens the front page.
    /// </summary>
    private static string? Source(string address, HostKind host)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
        {
            return Literal(address);
        }

        return host == HostKind.Netlify
            ? Literal(address[..query]) + " " + string.Join(' ', address[(query + 1)..].Split('&').Select(Literal))
            : null;
    }

    /// <summary>Keeps a path from being read as a pattern or as two columns.</summary>
    private static string Literal(string path)
    {
        var literal = Column(path).Replace("*", "%2A", StringComparison.Ordinal);
        return literal.Replace("/:", "/%3A", StringComparison.Ordinal);
    }

    /// <summary>A target goes into a Location header, where only encoded letters may stand (RFC 9110, 10.2.2).</summary>
    private static string Target(string target, Addresses addresses)
    {
        if (!target.StartsWith('/'))
        {
            return Uri.TryCreate(target, UriKind.Absolute, out var elsewhere) ? elsewhere.AbsoluteUri : Column(target);
        }

        return Column(addresses.Path(target));
    }

    private static string Column(string text) =>
        string.Concat(text.Select(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) ? Uri.EscapeDataString($"{letter}") : $"{letter}"));
}
