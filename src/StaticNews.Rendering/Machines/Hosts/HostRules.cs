using StaticNews.Content;
using StaticNews.Rendering.WebEditing;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>What a host is to do with the site, whichever host it is: each is told the same in its own language.</summary>
internal sealed record HostRules
{
    /// <summary>The decoded path that the site lies below, without a final slash: <c>/repo</c>, or nothing.</summary>
    public required string Prefix { get; init; }

    /// <summary>In their order; a later rule replaces a header that an earlier one has set.</summary>
    public required IReadOnlyList<HeaderRule> Headers { get; init; }

    /// <summary>Media types of files whose ending alone does not tell, by file name, in whatever folder.</summary>
    public required IReadOnlyList<(string File, string Type)> NamedTypes { get; init; }

    public required IReadOnlyList<RedirectRule> Redirects { get; init; }

    /// <summary>Decoded paths, prefix included, whose articles were withdrawn (410).</summary>
    public required IReadOnlyList<string> Gone { get; init; }

    /// <summary>Path of the page that is shown where nothing is.</summary>
    public required string NotFoundPage { get; init; }

    /// <summary>Path of the page that is shown where something was withdrawn.</summary>
    public required string GonePage { get; init; }

    /// <summary>Whether <c>.gz</c> and <c>.br</c> lie beside files.</summary>
    public bool Compressed { get; init; }

    /// <summary>Of which hub answers for feeds tell; <c>null</c> for none.</summary>
    public FeedHub? Hub { get; init; }

    public static HostRules Of(NewsSite site, Addresses addresses)
    {
        var prefix = Uri.UnescapeDataString(site.Settings.PathPrefix.TrimEnd('/'));
        return new HostRules
        {
            Prefix = prefix,
            Headers = [.. HeadersOf(site, prefix)],
            NamedTypes = [.. ContentTypes.ByName.Where(named => site.Settings.Search || named.File != FixedRoutes.OpenSearch.File)],
            Redirects = [.. MostAskedFirst(site.Redirects.Where(IsToAnotherPage).Select(redirect => RedirectRule.Of(redirect, prefix, addresses)))],
            Gone = [.. site.Withdrawn.Where(address => !address.Contains('?', StringComparison.Ordinal)).Select(address => prefix + address)],
            NotFoundPage = prefix + FixedRoutes.NotFound.Path,
            GonePage = prefix + FixedRoutes.Withdrawn.Path,
            Compressed = site.Settings.Compress,
            Hub = FeedHub.Of(site, addresses),
        };
    }

    /// <summary>Of the rules for one address the first that fits counts: one that asks for less of the query would hide those that ask for more.</summary>
    private static IEnumerable<RedirectRule> MostAskedFirst(IEnumerable<RedirectRule> rules) => rules
        .GroupBy(rule => rule.From.TrimEnd('/'), StringComparer.Ordinal)
        .SelectMany(address => address.OrderByDescending(rule => rule.Query.Count));

    private static IEnumerable<HeaderRule> HeadersOf(NewsSite site, string prefix)
    {
        yield return new HeaderRule(prefix + "/", [.. SecurityHeaders.Of(site), (CachePolicy.Header, CachePolicy.Minutes)]);
        yield return new HeaderRule(prefix + CachePolicy.HashedFolder, [(CachePolicy.Header, CachePolicy.Year)]);
        if (site.Settings.WebEditor is { } editor)
        {
            yield return new HeaderRule(
                prefix + WebEditor.Folder,
                [("Content-Security-Policy", EditorPolicy.Of(editor) + "; frame-ancestors 'none'"), ("X-Robots-Tag", "noindex")]);
        }
    }

    /// <summary>
    /// Many hosts take addresses that differ by a final slash or by capital letters alone for one, so a rule between them would lead in
    /// a circle; the page at the old address is enough.
    /// </summary>
    private static bool IsToAnotherPage(LinkedRedirect redirect) =>
        !string.Equals(redirect.From.TrimEnd('/'), redirect.To.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
