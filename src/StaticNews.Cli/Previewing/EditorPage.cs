using System.Buffers;
using Microsoft.AspNetCore.Http;
using StaticNews.Rendering.Markup;

namespace StaticNews.Cli.Previewing;

/// <summary><c>/_editor/</c>: what is not published yet, what will leave, what is wrong and what has changed, each a click from its page and its file.</summary>
internal static class EditorPage
{
    /// <summary>Its address, whatever the site's prefix.</summary>
    public const string Path = "/_editor/";

    /// <summary>A longer list is read by nobody.</summary>
    private const int Shown = 200;

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Each look at the files may have changed it.</summary>
    public static string Version(PreviewState state) => $"editor-{state.Number}";

    public static async Task SendAsync(HttpContext context, SiteFolder folder, PreviewState state)
    {
        var changed = await GitChanges.FindAsync(folder.Root, "input", "theme");
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.Body.WriteAsync(Draw(folder, state, changed), context.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Draw(SiteFolder folder, PreviewState state, IReadOnlyList<string>? changed)
    {
        var words = PreviewWords.For(state.Site);
        var lists = new EditorLists(folder, state, words);
        var page = new ArrayBufferWriter<byte>(1 << 16);
        var html = new HtmlWriter(page);
        html.Raw("<!doctype html>\n<html lang=\"").Text(words.Language).Raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
            .Text(words["editor"]).Raw("</title>\n<link rel=\"stylesheet\" href=\"/_preview/editor.css\">\n</head>\n<body>\n<header><h1>").Text(words["editor"]).Raw("</h1>");
        if (state.Site is { Site.Settings: var settings })
        {
            html.Raw("<a href=\"").Text(settings.PathPrefix).Raw("\">").Text(settings.Title).Raw("</a>");
        }

        html.Raw("</header>\n<main>\n");
        Write(html, words, "errors_list", lists.Errors, quietly: true);
        Write(html, words, "drafts", lists.Drafts);
        Write(html, words, "scheduled_list", lists.Scheduled);
        Write(html, words, "expiring", lists.Expiring);
        Write(html, words, "warnings_list", lists.Warnings);
        Write(html, words, "changed", lists.Changed(changed ?? []), quietly: changed is null);
        html.Raw("</main>\n");
        PageFrame.WriteScript(html, Version(state));
        html.Raw("</body>\n</html>\n");
        return page.WrittenMemory;
    }

    /// <summary>One list under its heading. An empty one says so, or where it is better not mentioned stands <paramref name="quietly"/> aside.</summary>
    private static void Write(HtmlWriter html, PreviewWords words, string name, IEnumerable<EditorEntry> entries, bool quietly = false)
    {
        EditorEntry[] all = [.. entries];
        if (all.Length == 0 && quietly)
        {
            return;
        }

        var id = name.Split('_')[0];
        html.Raw("<section aria-labelledby=\"").Text(id).Raw("\">\n<h2 id=\"").Text(id).Raw("\">").Text(words[name]).Raw(" <small>").Number(all.Length).Raw("</small></h2>\n<ul>\n");
        foreach (var entry in all.Take(Shown))
        {
            Write(html, entry);
        }

        html.Raw("</ul>\n");
        if (all.Length is 0 or > Shown)
        {
            html.Raw("<p>").Text(all.Length == 0 ? words["none"] : words.Count("more", all.Length - Shown)).Raw("</p>\n");
        }

        html.Raw("</section>\n");
    }

    private static void Write(HtmlWriter html, EditorEntry entry)
    {
        html.Raw("<li>");
        html.Raw(entry.Page is null ? "<span class=\"title\">" : "<a class=\"title\" href=\"").Text(entry.Page ?? "").Raw(entry.Page is null ? "" : "\">")
            .Text(entry.Title).Raw(entry.Page is null ? "</span>" : "</a>");
        if (entry.Note is { } note)
        {
            html.Raw(" <span class=\"note\">").Text(note).Raw("</span>");
        }

        html.Raw(" <a class=\"file\" href=\"").Text(entry.Link).Raw("\"><code>").Text(entry.File).Raw("</code></a></li>\n");
    }
}
