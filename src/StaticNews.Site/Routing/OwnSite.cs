namespace StaticNews.Site.Routing;

/// <summary>Knows which absolute addresses and prefixed paths are those of this very site.</summary>
/// <param name="url">Where the site is built for.</param>
/// <param name="declared">The address that site.yml names, where another one was asked for: links to it are links to this site.</param>
internal sealed class OwnSite(Uri url, Uri? declared = null)
{
    private readonly OwnSite? _declared = declared is null || declared == url ? null : new OwnSite(declared);
    private readonly string _prefix = url.AbsolutePath.TrimEnd('/');
    private readonly string _authority = url.Authority;
    private readonly string _asciiAuthority = url.IsDefaultPort ? url.IdnHost : $"{url.IdnHost}:{url.Port}";

    /// <summary>
    /// The path below the site's root of <c>https://orsk.example/about/</c>, <c>//orsk.example/about/</c> or <c>/about/</c>, with
    /// its query and fragment; <c>null</c> for an address elsewhere.
    /// </summary>
    public string? PathOf(string address)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        {
            return _declared is null || IsPrefixed(address) ? WithoutPrefix(address) : _declared.WithoutPrefix(address);
        }

        var path = AfterAuthority(address);
        return path is null || (_prefix.Length > 0 && !IsPrefixed(path)) ? _declared?.PathOf(address) : WithoutPrefix(path);
    }

    /// <summary>The same for a value that can only be a path, so that its first slash may be missing.</summary>
    public string? PathOfValue(string value) => PathOf(value.Contains("://", StringComparison.Ordinal) ? value : "/" + value.TrimStart('/'));

    /// <summary>A route as an absolute address, percent-encoded.</summary>
    public string AbsoluteAddressOf(Route route) =>
        url.GetLeftPart(UriPartial.Authority) + _prefix + string.Join('/', route.Path.Split('/').Select(Uri.EscapeDataString));

    private string WithoutPrefix(string path) =>
        _prefix.Length > 0 && IsPrefixed(path) ? path.Length == _prefix.Length ? "/" : path[_prefix.Length..] : path;

    private bool IsPrefixed(string path) =>
        path.StartsWith(_prefix, StringComparison.Ordinal) && (path.Length == _prefix.Length || path[_prefix.Length] is '/' or '?' or '#');

    private string? AfterAuthority(string address)
    {
        var start = address.StartsWith("//", StringComparison.Ordinal) ? 2
            : address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : -1;
        if (start < 0)
        {
            return null;
        }

        var end = address.AsSpan(start).IndexOfAny('/', '?', '#') is var found and >= 0 ? start + found : address.Length;
        var authority = address.AsSpan(start, end - start);
        var isOurs = authority.Equals(_authority, StringComparison.OrdinalIgnoreCase) || authority.Equals(_asciiAuthority, StringComparison.OrdinalIgnoreCase);
        return !isOurs ? null : end == address.Length || address[end] != '/' ? "/" + address[end..] : address[end..];
    }
}
