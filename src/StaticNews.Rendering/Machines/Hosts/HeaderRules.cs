using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.WebEditing;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>_headers</c> of Netlify and Cloudflare Pages. Every rule that matches applies, and a header named twice is joined with a
/// comma, so no two rules here set the same header for the same address but where a host can be told to forget one. Pages and feeds keep the hosts' own rule, to ask at each
/// visit whether anything changed: a correction is seen at once, and an unchanged page costs no bytes.
/// </summary>
internal static class HeaderRules
{
    private static readonly (string Name, string Type)[] Feeds =
    [
        ("feed.xml", "application/rss+xml"), ("atom.xml", "application/atom+xml"), ("feed.json", "application/feed+json"),
    ];

    /// <summary>Of the front page, of a category or the corrections, and of a tag, author or story.</summary>
    private static readonly string[] FeedFolders = ["/", "/:section/", "/:kind/:topic/"];

    public static string Text(NewsSite site)
    {
        var prefix = site.Settings.PathPrefix.TrimEnd('/');
        var text = new StringBuilder();
        Add(text, $"{prefix}/*", SecurityHeaders.Of(site));
        Add(text, $"{prefix}/assets/*", [("Cache-Control", "public, max-age=31536000, immutable")]);
        Add(text, $"{prefix}/manifest.webmanifest", [("Content-Type", "application/manifest+json; charset=utf-8")]);
        Add(text, prefix + FixedRoutes.Opml, [("Content-Type", "text/x-opml; charset=utf-8")]);
        if (site.Settings.WebEditor is { } editor)
        {
            AddEditor(text, prefix, site.Settings.Host, editor);
        }

        if (site.Settings.Search)
        {
            Add(text, $"{prefix}/opensearch.xml", [("Content-Type", "application/opensearchdescription+xml; charset=utf-8")]);
        }

        foreach (var (name, type) in Feeds)
        {
            foreach (var folder in FeedFolders)
            {
                Add(text, prefix + folder + name, [("Content-Type", type + "; charset=utf-8")]);
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// The editor in the browser has a policy of its own. Of two rules for one header Netlify takes the later; Cloudflare would join them,
    /// so it is told to forget the earlier.
    /// </summary>
    private static void AddEditor(StringBuilder text, string prefix, HostKind host, WebEditorSettings editor)
    {
        Add(text, prefix + WebEditor.Folder + "*", []);
        if (host == HostKind.Cloudflare)
        {
            text.Append("  ! Content-Security-Policy\n");
        }

        text.Append("  Content-Security-Policy: ").Append(EditorPolicy.Of(editor)).Append("; frame-ancestors 'none'\n  X-Robots-Tag: noindex\n");
    }

    private static void Add(StringBuilder text, string path, IEnumerable<(string Name, string Value)> headers)
    {
        text.Append(path).Append('\n');
        foreach (var (name, value) in headers)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
