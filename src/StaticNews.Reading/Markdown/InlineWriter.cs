using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes running text: gathers it for typography first, then writes its inlines.</summary>
internal sealed class InlineWriter(BodyWriter body)
{
    /// <summary>Deeper markup is not something an editor wrote.</summary>
    public const int MaximumDepth = 64;

    private readonly List<FigurePart> _lifted = [];

    /// <summary>Things shown that cannot stand inside a paragraph and wait for its end.</summary>
    public IReadOnlyList<FigurePart> Lifted => _lifted;

    /// <summary>Gathers and sets the text from one inline up to another, which is left out.</summary>
    public void Gather(Inline? first, Inline? end)
    {
        body.Run.Clear();
        Gather(first, end, 0);
        TextMistakes.Report(body.Run, body.Findings);
        body.Words += body.Run.Set();
    }

    /// <summary>Writes what was gathered; tags left open in it are closed.</summary>
    public void Write(Inline? first, Inline? end)
    {
        var frame = body.Tags.Enter(isInline: true);
        Write(first, end, 0);
        body.Html.StopSkipping();
        body.Tags.Leave(frame);
    }

    /// <summary>Gathers and writes at once.</summary>
    public void GatherAndWrite(Inline? first, Inline? end)
    {
        Gather(first, end);
        Write(first, end);
    }

    public void Lift(FigurePart figure) => _lifted.Add(figure);

    /// <summary>Writes what waited for the end of a paragraph.</summary>
    public void WriteLifted()
    {
        foreach (var figure in _lifted)
        {
            body.Out.Part(new BodyPart.Figure(figure));
        }

        _lifted.Clear();
    }

    private void Gather(Inline? inline, Inline? end, int depth)
    {
        var run = body.Run;
        for (; inline is not null && inline != end; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    run.Add(literal.Content.AsSpan(), literal.Span.Start, literal.IsFirstCharacterEscaped);
                    break;
                case HtmlEntityInline entity:
                    run.Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case LineBreakInline line:
                    run.AddMark(line.IsHard ? Marks.HardBreak : '\n');
                    break;
                case AutolinkInline link:
                    run.AddVerbatim(link.Url);
                    break;
                case LinkInline { IsAutoLink: true } link:
                    run.AddVerbatim(PlainText.Of(link));
                    break;
                case HtmlInline html when IsCodeTag(html.Tag):
                    run.ToggleVerbatim();
                    break;
                case CodeInline or LinkInline { IsImage: true }:
                    run.AddMark(Marks.Object);
                    break;
                case ContainerInline container:
                    GatherChildren(container, depth);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsCodeTag(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</").TrimEnd("/> ");
        var end = name.IndexOfAny(' ', '\n');
        return (end < 0 ? name : name[..end]) is "code" or "kbd" or "samp" or "pre";
    }

    private void GatherChildren(ContainerInline container, int depth)
    {
        if (container is DelimiterInline delimiter)
        {
            body.Run.Add(delimiter.ToLiteral(), delimiter.Span.Start);
        }

        if (depth < MaximumDepth)
        {
            Gather(container.FirstChild, null, depth + 1);
        }
        else
        {
            body.Findings.ReportOnce(MarkdownRules.TooTangled, "", container.Span.Start);
        }
    }

    private void Write(Inline? inline, Inline? end, int depth)
    {
        for (; inline is not null && inline != end; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline or HtmlEntityInline:
                    WriteText();
                    break;
                case LineBreakInline line:
                    WriteBreak(line);
                    break;
                case EmphasisInline emphasis:
                    WriteEmphasis(emphasis, depth);
                    break;
                case LinkInline { IsImage: true } image:
                    WritePicture(image);
                    break;
                case LinkInline link:
                    WriteLink(link, depth);
                    break;
                case CodeInline code:
                    WriteCode(code);
                    break;
                case AutolinkInline link:
                    WriteAutolink(link);
                    break;
                case HtmlInline html:
                    body.Html.WriteInline(html);
                    break;
                case FootnoteLink footnote:
                    body.Footnotes.WriteReference(footnote);
                    break;
                case TaskList task:
                    body.Out.Markup(task.Checked ? "<input type=\"checkbox\" checked disabled>" : "<input type=\"checkbox\" disabled>");
                    break;
                case ContainerInline container:
                    WriteChildren(container, depth);
                    break;
                default:
                    break;
            }
        }
    }

    private void WriteText()
    {
        var text = body.Run.Next();
        if (!body.Html.IsSkipping)
        {
            body.Out.Text(text);
        }
    }

    private void WriteBreak(LineBreakInline line)
    {
        var set = body.Run.Next();
        body.Out.Markup(line.IsHard ? "<br>\n" : set);
    }

    private void WriteChildren(ContainerInline container, int depth)
    {
        if (container is DelimiterInline)
        {
            WriteText();
        }

        if (depth < MaximumDepth)
        {
            Write(container.FirstChild, null, depth + 1);
        }
    }

    private void WriteEmphasis(EmphasisInline emphasis, int depth)
    {
        var (start, end) = emphasis.DelimiterChar switch
        {
            '~' => ("<del>", "</del>"),
            '=' => ("<mark>", "</mark>"),
            _ when emphasis.DelimiterCount == 2 => ("<strong>", "</strong>"),
            _ => ("<em>", "</em>"),
        };
        var frame = body.Tags.Enter(isInline: true);
        body.Out.Markup(start);
        WriteChildren(emphasis, depth);
        body.Tags.Leave(frame);
        body.Out.Markup(end);
    }

    private void WriteLink(LinkInline link, int depth)
    {
        var target = body.Targets.Add(link);
        if (target is null || body.Tags.IsInLink)
        {
            WriteLinkWords(link, depth);
            return;
        }

        var frame = body.Tags.Enter(isInline: true, isLink: true);
        body.Out.LinkStart(target.Value, string.IsNullOrEmpty(link.Title) ? null : body.Typeset(link.Title));
        WriteLinkWords(link, depth);
        body.Tags.Leave(frame);
        body.Out.Markup("</a>");
    }

    private void WriteLinkWords(LinkInline link, int depth)
    {
        if (link.IsAutoLink)
        {
            WriteText();
        }
        else
        {
            WriteChildren(link, depth);
        }
    }

    private void WritePicture(LinkInline image)
    {
        body.Run.Next();
        if (FigureReader.Read(body, image) is not { } figure)
        {
            body.Out.Text(body.Typeset(PlainText.Of(image)));
        }
        else if (FigureReader.IsPicture(figure, image.Url))
        {
            body.Out.Part(new BodyPart.InlinePicture(figure.Link, figure.Caption, figure.Credit));
        }
        else
        {
            // A player or a map cannot stand inside a sentence: its words stay, it follows the paragraph.
            body.Out.Text(figure.Caption);
            Lift(figure);
        }
    }

    private void WriteCode(CodeInline code)
    {
        body.Run.Next();
        body.Out.Markup("<code>");
        body.Out.Text(code.Content);
        body.Out.Markup("</code>");
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var target = body.Targets.Add(url, BodyLinkKind.Link, link.Span.Start + 1, link.Url);
        if (target is null || body.Tags.IsInLink)
        {
            WriteText();
            return;
        }

        body.Out.LinkStart(target.Value, null);
        WriteText();
        body.Out.Markup("</a>");
    }
}
