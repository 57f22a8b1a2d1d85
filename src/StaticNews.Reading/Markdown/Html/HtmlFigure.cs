using System.Net;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Recognises a block of HTML that is nothing but one picture, with or without a caption, and writes it as a figure.</summary>
internal static class HtmlFigure
{
    public static bool TryWrite(BodyWriter body, List<HtmlToken> tokens, HtmlLines lines)
    {
        HtmlToken? picture = null;
        string? larger = null;
        var caption = "";
        var depth = 0;
        var inCaption = false;
        foreach (var token in tokens)
        {
            var isStart = token.Kind == HtmlTokenKind.Start;
            if (token.Kind == HtmlTokenKind.Text)
            {
                caption += inCaption ? token.Text : "";
                if (!inCaption && !string.IsNullOrWhiteSpace(token.Text))
                {
                    return false;
                }
            }
            else if (token is { Text: "img" } && isStart && picture is null && !inCaption)
            {
                picture = token;
            }
            else if (token.Text is "figure" or "figcaption" or "p" or "div" or "center" or "span" or "picture" || IsPictureLink(token))
            {
                depth += isStart ? 1 : -1;
                inCaption = token.Text == "figcaption" ? isStart : inCaption;
                larger = token.Text == "a" && isStart ? token["href"] : larger;
            }
            else if (!(inCaption && HtmlTags.IsPhrasing(token.Text) && token.Text != "a"))
            {
                return false;
            }
        }

        return depth == 0 && picture is not null && Write(body, picture, larger, caption, lines.OffsetOf(picture.Offset));
    }

    private static bool IsPictureLink(HtmlToken token) =>
        token.Text == "a" && (token.Kind == HtmlTokenKind.End
            || (token["href"] is { } href && FileKinds.IsPicture(href) && !href.Contains("//", StringComparison.Ordinal)));

    private static bool Write(BodyWriter body, HtmlToken picture, string? larger, string caption, int offset)
    {
        var source = larger ?? picture["src"] ?? "";
        if (picture.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)) || FileKinds.IsOtherMedia(source))
        {
            return false;
        }

        var words = string.Join(' ', WebUtility.HtmlDecode(caption).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var said = FigureReader.WordsOf(body, words.Length > 0 ? words : picture["alt"], picture["title"]);
        if (body.Targets.Add(source, BodyLinkKind.Media, offset, "<img>", said) is { } link)
        {
            body.Out.Part(new BodyPart.Figure(new FigurePart(link, said.Caption ?? "", said.Credit, null)));
        }

        return true;
    }
}
