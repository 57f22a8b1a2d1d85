using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>_redirects</c> of Netlify and Cloudflare Pages: one permanent redirect a line, the first match wins, and no rule that catches
/// more than its own address. Old addresses stand decoded, because both hosts compare decoded paths. There are pages at the old
/// addresses too; Netlify prefers a file to a rule unless the rule insists (<c>301!</c>).
/// </summary>
internal static class RedirectRules
{
    /// <summary>The file's text; <c>null</c> where nothing was ever moved.</summary>
    public static string? Text(NewsSite site, Addresses addresses)
    {
        var text = new StringBuilder();
        var prefix = site.Settings.PathPrefix.TrimEnd('/');
        var status = site.Settings.Host == HostKind.Netlify ? " 301!\n" : " 301\n";
        foreach (var redirect in site.Redirects)
        {
            if (Source(prefix + redirect.From, site.Settings.Host) is { } source)
            {
                text.Append(source).Append(' ').Append(Target(redirect.To, addresses)).Append(status);
            }
        }

        return text.Length == 0 ? null : text.ToString();
    }

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

        var end = target.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? addresses.Path(new Route(target)) : addresses.Path(new Route(target[..end])) + Column(target[end..]);
    }

    private static string Column(string text) =>
        string.Concat(text.Select(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) ? Uri.EscapeDataString($"{letter}") : $"{letter}"));
}
