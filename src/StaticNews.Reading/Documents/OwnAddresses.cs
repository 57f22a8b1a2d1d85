using StaticNews.Content;

namespace StaticNews.Reading.Documents;

/// <summary>Recognises absolute addresses of the site itself and makes them paths from its root.</summary>
internal sealed class OwnAddresses(params Uri[] homes)
{
    /// <summary><c>https://orsk.example/a/</c> as <c>/a/</c>; anything else as it is.</summary>
    public string Reduce(string address)
    {
        foreach (var home in homes)
        {
            if (TryReduce(address, home) is { } path)
            {
                return path;
            }
        }

        return address;
    }

    public Located<string> Reduce(Located<string> address) => address with { Value = Reduce(address.Value) };

    /// <summary>
    /// An old address as this site's redirects know it: a decoded path that begins with a slash. <c>null</c> for the addresses of others.
    /// </summary>
    public string? OldPath(string address)
    {
        var reduced = Reduce(address);
        if (reduced.Contains("://", StringComparison.Ordinal) || reduced.StartsWith("//", StringComparison.Ordinal) || reduced.Contains('#'))
        {
            return null;
        }

        var decoded = ComposedText.Of(Uri.UnescapeDataString(reduced));
        var path = decoded.StartsWith('/') ? decoded : "/" + decoded;
        return path.AsSpan().ContainsAny("\\\n\t") || path.Contains("/../", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal) ? null : path;
    }

    private static string? TryReduce(string address, Uri home)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var afterScheme = address.AsSpan(scheme + 3);
        var host = home.IsDefaultPort ? home.Host : home.Authority;
        if (!afterScheme.StartsWith(host, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = afterScheme[host.Length..];
        if (path.IsEmpty)
        {
            return "/";
        }

        return path.StartsWith(home.AbsolutePath, StringComparison.Ordinal) ? path[(home.AbsolutePath.Length - 1)..].ToString() : null;
    }
}
