using System.Net;
using System.Text;
using StaticNews.Content;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Tests.Markdown;

/// <summary>Reads small bodies and draws them as text: HTML with what needs the site in square brackets.</summary>
internal static class Drawn
{
    private static readonly SourceFile File = new("articles/most.md", "most.md", default);
    private static readonly TimeZoneInfo Ural = TimeZoneInfo.CreateCustomTimeZone("Ural", TimeSpan.FromHours(5), "Ural", "Ural");
    private static readonly MarkdownReader Russian = new(new MarkdownOptions("ru", false, Ural));
    private static readonly MarkdownReader English = new(new MarkdownOptions("en", false, Ural));
    private static readonly MarkdownReader Untouched = new(new MarkdownOptions("xx", false, Ural));
    private static readonly MarkdownReader Trusting = new(new MarkdownOptions("xx", true, Ural));

    public static MarkdownReading Read(string text) => Russian.Read(File, text, 1);

    public static MarkdownReading ReadEnglish(string text) => English.Read(File, text, 1);

    public static MarkdownReading ReadPlain(string text) => Untouched.Read(File, text, 1);

    public static MarkdownReading ReadTrusting(string text) => Trusting.Read(File, text, 1);

    /// <summary>The body of a Russian text.</summary>
    public static string Body(string text) => Of(Read(text));

    public static string EnglishBody(string text) => Of(ReadEnglish(text));

    /// <summary>The body without typography, quotes and figures as the HTML that CommonMark gives.</summary>
    public static string Html(string text)
    {
        var reading = ReadPlain(text);
        var html = new StringBuilder();
        DrawHtml(html, reading.Body, reading.Outline.Links);
        return html.ToString();
    }

    public static string Of(MarkdownReading reading)
    {
        var text = new StringBuilder();
        Draw(text, reading.Body, reading.Outline.Links);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The body with its diagnostics, no-break spaces as ~.</summary>
    public static string WithDiagnostics(string text)
    {
        var reading = Read(text);
        return $"{Of(reading)}\n{string.Join('\n', reading.Diagnostics)}".Replace('\u00A0', '~');
    }

    /// <summary>Everything a reading holds, for golden files.</summary>
    public static string All(MarkdownReading reading)
    {
        var text = new StringBuilder(Of(reading)).Append("\n---\n");
        foreach (var link in reading.Outline.Links)
        {
            text.Append(link.Kind).Append(' ').Append(link.Target).Append(' ').Append(link.Span).Append('\n');
        }

        foreach (var heading in reading.Outline.Headings)
        {
            text.Append($"h{heading.Level} #{heading.Id} {heading.Text}\n");
        }

        text.Append($"anchors: {string.Join(' ', reading.Outline.Anchors)}\nwords: {reading.Outline.Words}\nopening: {reading.Outline.Opening}\n");
        return text.Append(string.Join('\n', reading.Diagnostics)).ToString().Replace('\u00A0', '~');
    }

    private static void Draw(StringBuilder text, Body body, IReadOnlyList<BodyLink> links)
    {
        foreach (var part in body.Parts)
        {
            Draw(text, part, links);
        }
    }

    private static void Draw(StringBuilder text, BodyPart part, IReadOnlyList<BodyLink> links)
    {
        switch (part)
        {
            case BodyPart.Markup markup:
                text.Append(markup.Html);
                break;
            case BodyPart.Href href:
                text.Append(links[href.Link].Target);
                break;
            case BodyPart.InlinePicture picture:
                text.Append($"[picture {links[picture.Link].Target}|{picture.Alt}|{picture.Title}]");
                break;
            case BodyPart.Figure figure:
                text.Append(Figure(figure.Part, links)).Append('\n');
                break;
            case BodyPart.Gallery gallery:
                text.Append("[gallery\n").AppendJoin('\n', gallery.Figures.Select(one => "  " + Figure(one, links))).Append("]\n");
                break;
            case BodyPart.ReadAlso card:
                text.Append($"[read-also {links[card.Link].Target}|{card.Label}|{card.Text}]\n");
                break;
            case BodyPart.Quote quote:
                text.Append("[quote\n");
                Draw(text, quote.Text, links);
                text.Append(quote.Attribution is null ? "]\n" : $"— {quote.Attribution}]\n");
                break;
            case BodyPart.Block block:
                text.Append($"[{block.Kind} {block.Title}|{block.Moment:O}|{block.Id}\n");
                Draw(text, block.Text, links);
                text.Append("]\n");
                break;
            default:
                throw new InvalidOperationException($"unknown part {part}");
        }
    }

    private static void DrawHtml(StringBuilder html, Body body, IReadOnlyList<BodyLink> links)
    {
        foreach (var part in body.Parts)
        {
            switch (part)
            {
                case BodyPart.Quote quote:
                    html.Append("<blockquote>\n");
                    DrawHtml(html, quote.Text, links);
                    html.Append("</blockquote>\n");
                    break;
                case BodyPart.Href href:
                    html.Append(WebUtility.HtmlEncode(links[href.Link].Target));
                    break;
                case BodyPart.InlinePicture picture:
                    html.Append($"<img src=\"{WebUtility.HtmlEncode(links[picture.Link].Target)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\">");
                    break;
                case BodyPart.Block block:
                    html.Append($"<aside class=\"{block.Kind}\">{WebUtility.HtmlEncode(block.Title)}");
                    DrawHtml(html, block.Text, links);
                    html.Append("</aside>\n");
                    break;
                case BodyPart.Markup markup:
                    html.Append(markup.Html);
                    break;
                default:
                    var text = new StringBuilder();
                    Draw(text, part, links);
                    html.Append(WebUtility.HtmlEncode(text.ToString()));
                    break;
            }
        }
    }

    private static string Figure(FigurePart part, IReadOnlyList<BodyLink> links)
    {
        var embed = part.Embed is { } service ? $"|{service.Provider} {service.PlayerUrl} {service.PageUrl}{(service.Shape == EmbedShape.Wide ? "" : $" {service.Shape}")}" : "";
        var poster = part.Poster is { } picture ? $"|poster {links[picture].Target}" : "";
        return $"[figure {links[part.Link].Target}|{part.Caption}|{part.Credit}{embed}{poster}]";
    }
}
