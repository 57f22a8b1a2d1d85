using System.Buffers;
using System.Text;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.WebEditing;

/// <summary>The page that the editor in the browser fills: it brings the tags there are and the stylesheet in which a text is previewed.</summary>
internal static class EditorFrame
{
    private const string Stylesheet = "css/site.css";

    public static string Html(NewsSite site, Theme theme, Addresses addresses)
    {
        var page = new ArrayBufferWriter<byte>();
        var html = new HtmlWriter(page);
        html.Raw("<!doctype html>\n<html lang=\"").Text(site.Settings.Language).Raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"same-origin\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Text(EditorPolicy.Of(site.Settings.WebEditor!)).Raw("\">\n")
            .Raw("<title>").Text(site.Settings.Title).Raw("</title>\n<link rel=\"cms-config-url\" type=\"application/json\" href=\"config.json\">\n</head>\n<body>\n");
        html.Raw("<datalist id=\"known-tags\">");
        foreach (var tag in site.Tags)
        {
            html.Raw("<option value=\"").Text(tag.Title).Raw("\">");
        }

        html.Raw("</datalist>\n<script src=\"js-yaml/js-yaml.js\"></script>\n<script src=\"sveltia-cms/sveltia-cms.js\"></script>\n<script src=\"editor.js\"");
        if (theme.Assets.Find(Stylesheet) is { } stylesheet)
        {
            html.Raw(" data-stylesheet=\"").Text(addresses.Path(stylesheet.Route)).Raw("\"");
        }

        html.Raw("></script>\n</body>\n</html>\n");
        return Encoding.UTF8.GetString(page.WrittenSpan);
    }
}
