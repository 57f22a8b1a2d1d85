using System.Text;
using StaticNews.Content;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>_headers</c> and <c>_redirects</c> as Netlify and Cloudflare Pages read them. They go with the site to other hosts too, where
/// <c>serve</c> reads them to behave as the host does; those for S3 say what an object can hold and <c>deploy</c> writes there.
/// </summary>
/// <param name="rules">What they say.</param>
/// <param name="host">Whose dialect it is; <c>serve</c> reads them all.</param>
internal sealed class RuleFiles(HostRules rules, HostKind host)
{
    public const string HeadersFile = "/_headers";
    public const string RedirectsFile = "/_redirects";

    /// <summary>Files whose endings these hosts do not know.</summary>
    private static readonly string[] TypedFiles = [FixedRoutes.Manifest.Path, FixedRoutes.Opml.Path];

    /// <summary>Of the front page, of a category or the corrections, and of a tag, author or story.</summary>
    private static readonly string[] FeedFolders = ["/", "/:section/", "/:kind/:topic/"];

    /// <summary>
    /// Every rule that matches applies. Of two rules for one header Netlify takes the later; Cloudflare would join them, so it is told to
    /// forget the earlier. An object of S3 has no header for safety or for subscribers: those are set in the CDN before it.
    /// </summary>
    public string Headers()
    {
        var isCloudflare = host == HostKind.Cloudflare;
        var text = new StringBuilder();
        HeaderRule[] folders = [.. rules.Headers.Select(rule => rule with { Headers = [.. rule.Headers.Where(CanBeSent)] }).Where(rule => rule.Headers.Count > 0)];
        for (var i = 0; i < folders.Length; i++)
        {
            var rule = folders[i];
            var forgotten = rule.Headers.Where(header => isCloudflare && folders.Take(i).Any(earlier => rule.Replaces(earlier, header.Name)));
            text.Append(Column(rule.Folder)).Append("*\n");
            text.AppendJoin("", forgotten.Select(header => $"  ! {header.Name}\n"));
            text.AppendJoin("", rule.Headers.Select(header => $"  {header.Name}: {header.Value}\n"));
        }

        // Cloudflare keeps the last rule of those that name the same path.
        foreach (var path in Types().Concat(HubLinks()).GroupBy(rule => rule.Path, StringComparer.Ordinal))
        {
            text.Append(Column(rules.Prefix)).Append(Column(path.Key)).Append('\n').AppendJoin("", path.Select(rule => $"  {rule.Name}: {rule.Value}\n"));
        }

        return text.ToString();
    }

    private IEnumerable<(string Path, string Name, string Value)> Types()
    {
        foreach (var file in TypedFiles)
        {
            yield return (file, "Content-Type", ContentTypes.Of(file));
        }

        foreach (var (file, type) in rules.NamedTypes)
        {
            foreach (var folder in file == FixedRoutes.OpenSearch.File ? FeedFolders[..1] : FeedFolders)
            {
                yield return (folder + file, "Content-Type", type);
            }
        }
    }

    /// <summary>
    /// Netlify puts no part of the path into a header and finds no Cyrillic one, so only the feeds that most subscribers ask for are named,
    /// each by itself; the others name the hub in their text, as all do. Cloudflare fills in what stands for a folder
    /// (developers.cloudflare.com/pages/configuration/headers).
    /// </summary>
    private IEnumerable<(string Path, string Name, string Value)> HubLinks() =>
        from hub in new[] { rules.Hub }.OfType<FeedHub>()
        where host != HostKind.S3
        from folder in host == HostKind.Netlify ? hub.Folders.Where(folder => Ascii.IsValid(folder)) : FeedFolders
        from file in hub.Files
        select (folder + file, FeedHub.Header, hub.Links(folder + file));

    /// <summary>
    /// One permanent redirect a line, the first match wins, and no rule catches more than its own address. The site also has a page at
    /// each old address: Netlify is told by <c>!</c> to prefer the rule to that page, the others do so anyway. Cloudflare and S3 know no
    /// old addresses in a query and no «gone». <c>null</c> where nothing was ever moved.
    /// </summary>
    public string? Redirects()
    {
        var text = new StringBuilder();
        var lines = rules.Redirects.Where(rule => rule.Query.Count == 0).Select(rule => $"{Literal(rule.From)} {rule.To} 301\n");
        if (host == HostKind.S3)
        {
            text.AppendJoin("", lines);
        }
        else if (host == HostKind.Cloudflare)
        {
            text.AppendJoin("", lines.Where(line => line.Length <= HostLimits.CloudflareRedirectLength).Take(HostLimits.CloudflareRedirects));
        }
        else
        {
            text.AppendJoin("", rules.Redirects.Where(CanBeWritten).Select(rule => $"{Literal(rule.From)} {string.Concat(rule.Query.Select(Parameter))}{rule.To} 301!\n"));
            text.AppendJoin("", rules.Gone.Select(path => $"{Literal(path)} {rules.GonePage} 410!\n"));
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private bool CanBeSent((string Name, string Value) header) => host != HostKind.S3 || header.Name == CachePolicy.Header;

    /// <summary>Netlify compares a rule as it stands with the decoded path, so one with a blank or a star never matches: the page at the old address is enough.</summary>
    private bool CanBeWritten(RedirectRule rule) => host != HostKind.Netlify || IsLiteral(rule.From);

    /// <summary>Whether nothing in a decoded path could be read as a pattern or as two columns.</summary>
    public static bool IsLiteral(string path) => Literal(path) == path;

    /// <summary>Netlify matches parameters in a column of their own.</summary>
    private static string Parameter((string Name, string Value) parameter) => $"{Literal(parameter.Name)}={Literal(parameter.Value)} ";

    /// <summary>Old addresses stand decoded, because both hosts compare decoded paths; this keeps one from being read as a pattern or as two columns.</summary>
    private static string Literal(string path) =>
        Column(path).Replace("*", "%2A", StringComparison.Ordinal).Replace("/:", "/%3A", StringComparison.Ordinal);

    private static string Column(string text) =>
        string.Concat(text.Select(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) ? Uri.EscapeDataString($"{letter}") : $"{letter}"));
}
