using System.Net;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes raw HTML: what the allow-list knows, made anew from its pieces; all of it as typed where authors are trusted.</summary>
internal sealed class HtmlWriter(BodyWriter body)
{
    private readonly HtmlAttributes _attributes = new(body);
    private string? _hidden;
    private bool _awaitsSource;

    /// <summary>Whether text stands inside something that is not for readers, such as a script.</summary>
    public bool IsSkipping => _hidden is not null;

    /// <summary>Writes a tag in running text.</summary>
    public void WriteInline(HtmlInline inline)
    {
        if (body.Options.TrustedHtml)
        {
            body.Out.Markup(inline.Tag);
            return;
        }

        foreach (var token in HtmlTokenizer.Read(inline.Tag))
        {
            Write(token, inline.Span.Start);
        }
    }

    /// <summary>Ends a paragraph: nothing stays hidden beyond it.</summary>
    public void StopSkipping()
    {
        _hidden = null;
        _awaitsSource = false;
    }

    /// <summary>Writes a block of HTML; containers left open in it hold what follows.</summary>
    public void WriteBlock(HtmlBlock block)
    {
        var lines = new HtmlLines(block);
        if (body.Options.TrustedHtml)
        {
            body.Out.Markup(lines.Html);
            return;
        }

        var tokens = HtmlTokenizer.Read(lines.Html);
        if (!HtmlFigure.TryWrite(body, tokens, lines))
        {
            foreach (var token in tokens)
            {
                Write(token, lines.OffsetOf(token.Offset));
            }
        }

        StopSkipping();
        body.Tags.CloseText();
        body.Out.Markup("\n");
        body.Inlines.WriteLifted();
    }

    private void Write(HtmlToken token, int offset)
    {
        if (_hidden is not null)
        {
            WriteHidden(token, offset);
            return;
        }

        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                WriteText(token.Text);
                break;
            case HtmlTokenKind.End:
                WriteEnd(token, offset);
                break;
            default:
                WriteStart(token, offset);
                break;
        }
    }

    private void WriteHidden(HtmlToken token, int offset)
    {
        if (token.Kind == HtmlTokenKind.End && token.Text == _hidden)
        {
            _hidden = null;
        }
        else if (token is { Kind: HtmlTokenKind.Start, Text: "source" } && _awaitsSource)
        {
            WritePlayer(token, offset);
        }
    }

    private void WriteText(string typed)
    {
        var text = WebUtility.HtmlDecode(typed);
        if (!string.IsNullOrWhiteSpace(text))
        {
            body.Tags.EnsureParagraph();
        }

        if (body.Tags.IsPreformatted)
        {
            body.Out.Text(text);
            return;
        }

        body.Words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        body.Out.Text(body.Typeset(text));
    }

    private void WriteEnd(HtmlToken token, int offset)
    {
        var name = HtmlTags.Modern(token.Text);
        if (HtmlTags.IsAllowed(name))
        {
            body.Tags.Close(name);
        }
        else if (HtmlTags.IsReplaced(name))
        {
            return;
        }
        else if (!HtmlTags.IsKnown(name))
        {
            WriteUnknown(token, offset);
        }
        else
        {
            ReportDropped(token, offset);
        }
    }

    private void WriteStart(HtmlToken token, int offset)
    {
        var name = HtmlTags.Modern(token.Text);
        switch (name)
        {
            case "img":
                WritePicture(token, offset);
                break;
            case "video" or "audio":
                _hidden = name;
                _awaitsSource = token["src"] is null;
                WritePlayer(token, offset);
                break;
            case "iframe" or "embed":
                _hidden = name == "iframe" ? name : null;
                WritePlayer(token, offset);
                break;
            case "source" or "track" or "picture":
                break;
            case "a":
                WriteLink(token, offset);
                break;
            default:
                WriteElement(token, name, offset);
                break;
        }
    }

    private void WriteElement(HtmlToken token, string name, int offset)
    {
        if (!HtmlTags.IsKnown(name))
        {
            WriteUnknown(token, offset);
        }
        else if (!HtmlTags.IsAllowed(name))
        {
            _hidden = HtmlTags.IsHidden(name) ? token.Text : null;
            ReportDropped(token, offset);
        }
        else if (body.Tags.Prepare(name))
        {
            WriteTag(token, name, offset);
        }
        else if (body.Tags.IsInline)
        {
            _attributes.ReportHandlers(token, offset);
            body.Findings.ReportOnce(MarkdownRules.BlockTagInText, name, offset, token.Text);
        }
    }

    private void WriteTag(HtmlToken token, string name, int offset)
    {
        body.Out.Markup("<");
        body.Out.Markup(name);
        _attributes.Write(token, name, offset);
        body.Out.Markup(">");
        if (!HtmlTags.IsVoid(name))
        {
            body.Tags.Open(name);
        }
    }

    private void WriteLink(HtmlToken token, int offset)
    {
        var target = token["href"] is { } href ? body.Targets.Add(href, BodyLinkKind.Link, offset, "<a>") : null;
        var isAnchor = token["id"] is not null || token["name"] is not null;
        if ((target is null && !isAnchor) || !body.Tags.Prepare("a"))
        {
            _attributes.ReportHandlers(token, offset);
            return;
        }

        body.Out.Markup("<a");
        if (target is { } link)
        {
            body.Out.Markup(" href=\"");
            body.Out.Part(new BodyPart.Href(link));
            body.Out.Markup("\"");
        }

        _attributes.Write(token, "a", offset);
        body.Out.Markup(">");
        body.Tags.Open("a");
    }

    private void WritePicture(HtmlToken token, int offset)
    {
        _attributes.ReportHandlers(token, offset);
        var alt = body.Typeset(token["alt"] ?? "");
        if (body.Targets.Add(token["src"] ?? "", BodyLinkKind.Media, offset, "<img>") is not { } link)
        {
            body.Tags.EnsureParagraph();
            body.Out.Text(alt);
        }
        else if (FileKinds.IsOtherMedia(token["src"]))
        {
            body.Inlines.Lift(new FigurePart(link, alt, null, null));
        }
        else
        {
            body.Tags.EnsureParagraph();
            body.Out.Part(new BodyPart.InlinePicture(link, alt, token["title"] is { } title ? body.Typeset(title) : null));
        }
    }

    /// <summary>A frame of a known service or a player of our own file follows its paragraph; other frames are left out.</summary>
    private void WritePlayer(HtmlToken token, int offset)
    {
        _attributes.ReportHandlers(token, offset);
        if (token["src"] is null && _awaitsSource)
        {
            return;
        }

        _awaitsSource = false;
        var source = (token["src"] ?? "").Trim();
        var embed = VideoServices.Find(source);
        if (embed is null && (token.Text is "iframe" or "embed" || !FileKinds.IsOtherMedia(source)))
        {
            body.Findings.Report(MarkdownRules.FrameDropped, offset, source);
        }
        else if (body.Targets.Add(source, BodyLinkKind.Media, offset, token.Text) is { } link)
        {
            body.Inlines.Lift(new FigurePart(link, "", null, embed));
        }
    }

    private void WriteUnknown(HtmlToken token, int offset)
    {
        body.Findings.ReportOnce(MarkdownRules.UnknownTag, token.Text, offset, token.Text);
        var text = new StringBuilder(token.Kind == HtmlTokenKind.End ? "</" : "<").Append(token.Text);
        foreach (var (name, value) in token.Attributes)
        {
            text.Append(' ').Append(name).Append(value.Length > 0 ? $"=\"{value}\"" : "");
        }

        body.Tags.EnsureParagraph();
        body.Out.Text(text.Append('>').ToString());
    }

    private void ReportDropped(HtmlToken token, int offset)
    {
        _attributes.ReportHandlers(token, offset);
        body.Findings.ReportOnce(MarkdownRules.TagDropped, token.Text, offset, token.Text);
    }
}
