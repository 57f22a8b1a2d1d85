using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Site;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// What a preview adds to a page on its way to the browser, and a build never writes: a bar that says whether readers see the page
/// already, and the script that keeps it fresh. Both come as files, which the site's Content-Security-Policy lets load.
/// </summary>
/// <param name="folder">Where the editors' files are.</param>
internal sealed class PageFrame(SiteFolder folder)
{
    /// <summary>The page with the frame round it.</summary>
    public ReadOnlyMemory<byte> Around(DrawnPage page, PreviewState state)
    {
        var bytes = page.Bytes.Span;
        var end = bytes.LastIndexOf("</body>"u8);
        var place = end < 0 ? bytes.Length : end;
        var framed = new ArrayBufferWriter<byte>(bytes.Length + 2048);
        var html = new HtmlWriter(framed);
        html.Raw(bytes[..place]);
        WriteBar(html, state, state.Site?.Article(page.Route));
        WriteScript(html, state.Site?.VersionOf(page.Route, page.Fingerprint) ?? "");
        html.Raw(bytes[place..]);
        return framed.WrittenMemory;
    }

    /// <summary>The page where there is none to show: every mistake in a line, until the script lays them out.</summary>
    /// <param name="version">Of what could not be drawn, so that the page comes as soon as there is another one.</param>
    /// <param name="state">What the preview shows.</param>
    /// <param name="mistake">What kept this page from being drawn.</param>
    public static ReadOnlyMemory<byte> WithoutPage(string version, PreviewState state, Diagnostic? mistake)
    {
        var words = PreviewWords.For(state.Site);
        var page = new ArrayBufferWriter<byte>();
        var html = new HtmlWriter(page);
        html.Raw("<!doctype html><html lang=\"").Text(words.Language).Raw("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Text(words["no_page"]).Raw("</title></head><body class=\"preview-none\"><h1>").Text(words["no_page"]).Raw("</h1><pre>");
        foreach (var error in mistake is null ? state.Errors : [.. state.Errors, mistake])
        {
            html.Text(error.ToString()).Raw("\n");
        }

        html.Raw("</pre>");
        WriteScript(html, version);
        html.Raw("</body></html>\n");
        return page.WrittenMemory;
    }

    /// <summary>Loads the script, and tells it which version of the page it stands in.</summary>
    public static void WriteScript(HtmlWriter html, string version) =>
        html.Raw("<link rel=\"stylesheet\" href=\"/_preview/preview.css\"><script src=\"/_preview/preview.js\" defer data-page=\"").Text(version).Raw("\"></script>\n");

    private void WriteBar(HtmlWriter html, PreviewState state, LinkedArticle? article)
    {
        var words = PreviewWords.For(state.Site);
        html.Raw("<aside class=\"preview-bar\" aria-label=\"").Text(words["bar"]).Raw("\">");
        if (article is not null)
        {
            if (StateOf(article, state.Site!.Site.Now, words) is { } mark)
            {
                html.Raw("<strong class=\"preview-bar__state\">").Text(mark).Raw("</strong>");
            }

            html.Raw("<a href=\"").Text(SourceLink.ToEditor(Path.Join(folder.Root, "input", article.Article.Source.Path))).Raw("\">").Text(words["open_file"]).Raw("</a>");
        }

        html.Raw("<a href=\"").Text(EditorPage.Path).Raw("\">").Text(words["editor"]).Raw("</a>");
        html.Raw("<a class=\"preview-bar__warnings\" href=\"").Text(EditorPage.Path).Raw("#warnings\"");
        html.Raw(state.Warnings == 0 ? " hidden>" : ">").Text(state.Warnings == 0 ? "" : words.Count("warnings", state.Warnings)).Raw("</a></aside>\n");
    }

    /// <summary>What readers will see of an article, and when; <c>null</c> where they see it as it is.</summary>
    internal static string? StateOf(LinkedArticle article, DateTimeOffset now, PreviewWords words) => article.State switch
    {
        PublicationState.Draft => words["draft"],
        PublicationState.Scheduled => words.Moment("scheduled", article.Date, now),
        PublicationState.Expired => words["expired"],
        _ => null,
    };
}
