using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>An address that moved for good.</summary>
/// <param name="From">Decoded path, prefix included.</param>
/// <param name="Query">What the query must hold, decoded; old addresses of WordPress live there (<c>/?p=12</c>).</param>
/// <param name="To">Where it leads, encoded as a Location header wants it (RFC 9110, 10.2.2).</param>
internal sealed record RedirectRule(string From, IReadOnlyList<(string Name, string Value)> Query, string To)
{
    /// <summary>Whether the query of whoever asks goes along: not where it was the old address, nor where the new one has its own.</summary>
    public bool PassesQuery => Query.Count == 0 && !To.AsSpan().ContainsAny('?', '#');

    /// <summary>The old address with and without its final slash: people link to both.</summary>
    public IEnumerable<string> Spellings => Both(From);

    public static RedirectRule Of(LinkedRedirect redirect, string prefix, Addresses addresses)
    {
        var query = redirect.From.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? redirect.From : redirect.From[..query];
        return new RedirectRule(prefix + path, query < 0 ? [] : Parameters(redirect.From[(query + 1)..]), Target(redirect.To, addresses));
    }

    /// <summary>A path with and without its final slash; the root has one spelling.</summary>
    public static IEnumerable<string> Both(string path)
    {
        var bare = path.TrimEnd('/');
        return bare.Length == 0 ? ["/"] : [bare, bare + "/"];
    }

    private static (string Name, string Value)[] Parameters(string query) =>
        [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).Select(part => (part[0], part.Length > 1 ? part[1] : ""))];

    private static string Target(string target, Addresses addresses) =>
        target.StartsWith('/') ? addresses.Path(target)
        : Uri.TryCreate(target, UriKind.Absolute, out var elsewhere) ? Addresses.Elsewhere(elsewhere)
        : Uri.EscapeDataString(target);
}
