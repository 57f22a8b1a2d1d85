using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>_redirects</c> of Netlify and Cloudflare Pages: one permanent redirect a line, the first match wins, and no rule that catches
/// more than its own address. Letters stand decoded, because both hosts compare decoded paths.
/// </summary>
internal static class RedirectRules
{
    /// <summary>The file's text; <c>null</c> where nothing was ever moved.</summary>
    public static string? Text(NewsSite site)
    {
        var text = new StringBuilder();
        var prefix = site.Settings.PathPrefix.TrimEnd('/');
        foreach (var redirect in site.Redirects)
        {
            if (Source(prefix + redirect.From, site.Settings.Host) is { } source)
            {
                text.Append(source).Append(' ').Append(Target(redirect.To, prefix)).Append(" 301\n");
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

    private static string Target(string target, string prefix) => Column(target.StartsWith('/') ? prefix + target : target);

    private static string Column(string text)
    {
        var column = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                column.Append(Uri.EscapeDataString(letter.ToString()));
            }
            else
            {
                column.Append(letter);
            }
        }

        return column.ToString();
    }
}
