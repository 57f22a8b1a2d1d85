using System.Buffers;
using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>
/// Turns routes into what a page writes: paths with the outlet's prefix, absolute addresses for feeds and machines, and the
/// versioned names of media. Everything returned is percent-encoded (RFC 3986) and may stand in an attribute once HTML-escaped.
/// </summary>
public sealed class Addresses(SiteSettings settings)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string _prefix = settings.PathPrefix.TrimEnd('/');
    private readonly string _origin = new UriBuilder(settings.Url) { Host = settings.Url.IdnHost }.Uri.GetLeftPart(UriPartial.Authority);

    /// <summary>The path a page links to: <c>/repo/2024/07/04/most/</c>.</summary>
    public string Path(Route route) => _prefix + Encode(route.Path);

    /// <summary>The same as an absolute address.</summary>
    public string Absolute(Route route) => _origin + Path(route);

    /// <summary>An absolute address for something that is a path of ours or already absolute.</summary>
    public string Absolute(string pathOrAddress) => pathOrAddress.StartsWith('/') ? _origin + pathOrAddress : pathOrAddress;

    /// <summary>The path a page links to, for a path from the site's root that an editor wrote, with its query and fragment.</summary>
    public string Path(string written)
    {
        var end = written.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? written : written[..end];
        return Path(new Route(ComposedText.Of(Uri.UnescapeDataString(path)))) + written[path.Length..];
    }

    /// <summary>An address elsewhere that an editor wrote, if a reader may be sent there: never one that runs a script.</summary>
    public static string? Outbound(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http" or "mailto" or "tel" or "tg") ? Elsewhere(uri) : null;

    /// <summary>An absolute address in the letters of ASCII alone, as headers of hosts and readers of feeds want them: also of a Cyrillic domain.</summary>
    public static string Elsewhere(Uri address) => address.Scheme is "https" or "http" or "mailto" && !Ascii.IsValid(address.Host)
        ? new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri
        : address.AbsoluteUri;

    /// <summary>Where a file of the input is published: a name that changes with its bytes, so hosts may cache it for a year.</summary>
    public static Route Media(MediaItem media)
    {
        var name = ComposedText.Of(System.IO.Path.GetFileNameWithoutExtension(media.Source.Path));
        return new Route($"/assets/media/{name}.{media.Source.Content.Short}{media.Extension}");
    }

    private static string Encode(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
