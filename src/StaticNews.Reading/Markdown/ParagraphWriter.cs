using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes paragraphs, and what a paragraph becomes when it is only pictures, a player or links to articles.</summary>
internal sealed class ParagraphWriter(BodyWriter body)
{
    private readonly List<(Inline First, Inline? End, bool IsPictures)> _groups = [];

    public void Write(ParagraphBlock paragraph, bool isTight)
    {
        if (paragraph.Inline?.FirstChild is not { } first)
        {
            return;
        }

        if (ReadAlsoReader.TryWrite(body, paragraph) || TryWritePlayer(first) || TryWritePlayerWithPoster(first))
        {
            return;
        }

        if (!HasPicture(first) || !GroupLines(first))
        {
            WriteText(first, null, isTight);
            return;
        }

        foreach (var (start, end, isPictures) in _groups)
        {
            if (isPictures)
            {
                WritePictures(start, end);
            }
            else
            {
                WriteText(start, end, isTight);
            }
        }
    }

    private void WriteText(Inline first, Inline? end, bool isTight)
    {
        body.Inlines.Gather(first, end);
        body.Opening ??= body.Run.PlainText() is { Length: > 0 } text ? text : null;
        body.Out.Markup(isTight ? "" : "<p>");
        body.Inlines.Write(first, end);
        if (!isTight)
        {
            body.Out.EndParagraph();
            body.Out.Markup("\n");
        }

        body.Inlines.WriteLifted();
    }

    /// <summary>A bare address of a video, alone in its paragraph, is played, as editors of other systems expect.</summary>
    private bool TryWritePlayer(Inline only)
    {
        var (url, offset) = only switch
        {
            { NextSibling: not null } => (null, 0),
            LinkInline { IsAutoLink: true } link => (link.Url, link.Span.Start),
            AutolinkInline { IsEmail: false } link => (link.Url, link.Span.Start + 1),
            _ => (null, 0),
        };
        if (url is null || VideoServices.Find(url) is not { } embed)
        {
            return false;
        }

        var index = body.Findings.AddLink(url, BodyLinkKind.Media, offset);
        body.Out.Part(new BodyPart.Figure(new FigurePart(index, "", null, embed)));
        return true;
    }

    /// <summary>A picture that leads to a film or to a service's video, alone in its paragraph, is what the player shows before it is started.</summary>
    private bool TryWritePlayerWithPoster(Inline only)
    {
        if (FigureReader.PosterOf(only) is not var (film, poster))
        {
            return false;
        }

        if (body.Targets.Add(film.Url!, BodyLinkKind.Media, film.UrlSpan.IsEmpty ? film.Span.Start : film.UrlSpan.Start, PlainText.Of(film)) is { } link)
        {
            var words = FigureReader.WordsOf(body, poster);
            var figure = new FigurePart(link, words.Caption ?? "", words.Credit, VideoServices.Find(film.Url));
            body.Out.Part(new BodyPart.Figure(figure with { Poster = body.Targets.Add(poster, words) }));
        }

        return true;
    }

    private static bool HasPicture(Inline? inline)
    {
        while (inline is not null and not LinkInline { IsImage: true } and not LinkInline { FirstChild: LinkInline { IsImage: true } })
        {
            inline = inline.NextSibling;
        }

        return inline is not null;
    }

    /// <summary>Cuts the paragraph into lines of pictures and lines of text; answers whether there are any of pictures.</summary>
    private bool GroupLines(Inline first)
    {
        _groups.Clear();
        var anyPictures = false;
        for (Inline? start = first; start is not null;)
        {
            var end = start;
            while (end is not null and not LineBreakInline)
            {
                end = end.NextSibling;
            }

            var isPictures = IsPictureLine(start, end);
            anyPictures |= isPictures;
            var joins = _groups.Count > 0 && _groups[^1].IsPictures == isPictures;
            var begin = joins ? _groups[^1].First : start;
            _groups.RemoveRange(_groups.Count - (joins ? 1 : 0), joins ? 1 : 0);
            _groups.Add((begin, end, isPictures));
            start = end?.NextSibling;
        }

        return anyPictures;
    }

    private static bool IsPictureLine(Inline? inline, Inline? end)
    {
        var any = false;
        for (; inline != end && inline is not null; inline = inline.NextSibling)
        {
            if (FigureReader.PictureOf(inline) is not null)
            {
                any = true;
            }
            else if (inline is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace())
            {
                return false;
            }
        }

        return any;
    }

    private void WritePictures(Inline? inline, Inline? end)
    {
        var pictures = new List<FigurePart>();
        for (; inline != end && inline is not null; inline = inline.NextSibling)
        {
            if (FigureReader.PictureOf(inline) is not { } image)
            {
                continue;
            }

            if (FigureReader.Read(body, image) is not { } figure)
            {
                WriteCaptionOnly(image);
            }
            else if (FigureReader.IsPicture(figure, image.Url))
            {
                pictures.Add(figure);
            }
            else
            {
                WriteFigures(pictures);
                body.Out.Part(new BodyPart.Figure(figure));
            }
        }

        WriteFigures(pictures);
    }

    private void WriteFigures(List<FigurePart> pictures)
    {
        if (pictures.Count > 0)
        {
            body.Out.Part(pictures.Count == 1 ? new BodyPart.Figure(pictures[0]) : new BodyPart.Gallery(pictures.ToArray()));
            pictures.Clear();
        }
    }

    private void WriteCaptionOnly(LinkInline image)
    {
        var caption = body.Typeset(PlainText.Of(image).Trim());
        if (caption.Length > 0)
        {
            body.Out.Markup("<p>");
            body.Out.Text(caption);
            body.Out.Markup("</p>\n");
        }
    }
}
