using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes subheads with ids that stay when other subheads change.</summary>
internal sealed class HeadingWriter(BodyWriter body)
{
    private readonly HeadingOrder _order = new(body.Findings);
    private int _shift;

    public void Prepare(ContainerBlock container) => _shift = HasFirstLevel(container) ? 1 : 0;

    /// <summary>Looks whether a paragraph stands for a heading.</summary>
    public void Follow(ParagraphBlock paragraph) => _order.Follow(paragraph, _shift);

    public void Write(HeadingBlock heading)
    {
        var explicitId = TakeExplicitId(heading);
        body.Inlines.Gather(heading.Inline?.FirstChild, null);
        var text = body.Run.PlainText();
        if (text.Length == 0)
        {
            body.Findings.Report(MarkdownRules.EmptyHeading, heading.Span.Start);
            if (heading.Inline?.FirstChild is null)
            {
                return;
            }
        }

        var level = Math.Min(heading.Level + _shift, 6);
        var id = explicitId ?? body.Ids.Take(Slug.From(text));
        body.Findings.Headings.Add(new Heading(level, id, text));
        _order.Follow(heading, level, text);
        WriteTagged(heading, level, id);
    }

    private void WriteTagged(HeadingBlock heading, int level, string id)
    {
        var digit = (char)('0' + level);
        body.Out.Markup("<h");
        body.Out.Markup([digit]);
        body.Out.Attribute("id", id);
        body.Out.Markup(">");
        body.Inlines.Write(heading.Inline?.FirstChild, null);
        body.Out.Markup("</h");
        body.Out.Markup([digit]);
        body.Out.Markup(">\n");
        body.Inlines.WriteLifted();
    }

    /// <summary>Reads <c>{#id}</c> at the end of a heading and takes it out of the text.</summary>
    private string? TakeExplicitId(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
        {
            return null;
        }

        var text = last.Content.AsSpan();
        var open = text.LastIndexOf("{#");
        if (open < 0 || !text.TrimEnd().EndsWith('}'))
        {
            return null;
        }

        var id = ComposedText.Of(text[(open + 2)..].TrimEnd()[..^1].ToString());
        if (!Ids.IsValid(id))
        {
            return null;
        }

        last.Content.End = last.Content.Start + open - 1;
        last.Content.TrimEnd();
        return body.Ids.TryTake(id, last.Span.Start + open) ? id : null;
    }

    private static bool HasFirstLevel(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is HeadingBlock { Level: 1 } || (block is ContainerBlock inner && HasFirstLevel(inner)))
            {
                return true;
            }
        }

        return false;
    }
}
