using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes footnotes and the links between them and the text.</summary>
internal sealed class FootnoteWriter(BodyWriter body)
{
    private readonly Dictionary<int, int> _references = [];
    private readonly Dictionary<int, int> _backLinks = [];

    /// <summary>Writes the number in the text, or at the note's end the way back to it.</summary>
    public void WriteReference(FootnoteLink link)
    {
        var order = link.Footnote.Order;
        if (link.IsBackLink)
        {
            WriteBackLink(order);
            return;
        }

        var reference = NextId(_references, order);
        body.Findings.Anchors.Add(reference);
        if (body.Tags.IsInLink)
        {
            body.Out.Markup($"<sup class=\"footnote-ref\" id=\"{reference}\">{order}</sup>");
            return;
        }

        body.Out.Markup("<sup class=\"footnote-ref\">");
        var target = body.Findings.AddLink($"#fn-{order}", BodyLinkKind.Link, link.Span.Start);
        body.Out.LinkStart(target, null, $" id=\"{reference}\" role=\"doc-noteref\"");
        body.Out.Markup($"{order}</a></sup>");
    }

    /// <summary>Tells the notes that nothing refers to; the parser has taken them out of the text, but not out of its index.</summary>
    public static void ReportUnused(MarkdownDocument document, Findings findings)
    {
        foreach (var definition in document.GetLinkReferenceDefinitions(addGroup: false).Links.Values.OfType<FootnoteLinkReferenceDefinition>())
        {
            if (definition.Footnote is { Order: <= 0 } note)
            {
                findings.Report(MarkdownRules.UnusedFootnote, Math.Max(0, note.LabelSpan.Start - 1), note.Label?.TrimStart('^') ?? "");
            }
        }
    }

    /// <summary>Writes the notes below the text.</summary>
    public void WriteGroup(FootnoteGroup group)
    {
        var isOpen = false;
        foreach (var block in group)
        {
            var note = (Footnote)block;
            body.Out.Markup(isOpen ? "" : "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
            isOpen = true;
            body.Findings.Anchors.Add($"fn-{note.Order}");
            body.Out.Markup($"<li id=\"fn-{note.Order}\">\n");
            body.Blocks.WriteChildren(note);
            body.Out.Markup("</li>\n");
        }

        body.Out.Markup(isOpen ? "</ol>\n</div>\n" : "");
    }

    private void WriteBackLink(int order)
    {
        var reference = NextId(_backLinks, order);
        if (body.Tags.IsInLink)
        {
            return;
        }

        var target = body.Findings.AddLink("#" + reference, BodyLinkKind.Link, 0);
        body.Out.Markup(" ");
        body.Out.LinkStart(target, null, $" role=\"doc-backlink\" aria-label=\"{body.Language.BackToText}\"");
        body.Out.Markup("↩</a>");
    }

    private static string NextId(Dictionary<int, int> counts, int order)
    {
        var count = counts.GetValueOrDefault(order) + 1;
        counts[order] = count;
        return count == 1 ? $"fnref-{order}" : $"fnref-{order}-{count}";
    }
}
