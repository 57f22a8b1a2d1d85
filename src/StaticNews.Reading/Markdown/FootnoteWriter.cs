using Markdig.Extensions.Footnotes;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes footnotes and the links between them and the text.</summary>
internal static class FootnoteWriter
{
    public static void WriteReference(BodyWriter body, FootnoteLink link)
    {
        var (note, order) = (link.Footnote, link.Footnote.Order);
        var reference = ReferenceId(order, note.Links.IndexOf(link));
        if (link.IsBackLink)
        {
            WriteBackLink(body, order, link.Index - 1);
            return;
        }

        body.Findings.Anchors.Add(reference);
        body.Out.Markup("<sup class=\"footnote-ref\">");
        var target = body.Findings.AddLink($"#fn-{order}", BodyLinkKind.Link, link.Span.Start);
        body.Out.LinkStart(target, null, $" id=\"{reference}\" role=\"doc-noteref\"");
        body.Out.Markup($"{order}</a></sup>");
    }

    public static void WriteGroup(BodyWriter body, FootnoteGroup group)
    {
        var isOpen = false;
        foreach (var block in group)
        {
            if (block is not Footnote { Order: > 0 } note)
            {
                ReportUnused(body, (Footnote)block);
                continue;
            }

            body.Out.Markup(isOpen ? "" : "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
            isOpen = true;
            body.Findings.Anchors.Add($"fn-{note.Order}");
            body.Out.Markup($"<li id=\"fn-{note.Order}\">\n");
            body.Blocks.WriteChildren(note);
            body.Out.Markup("</li>\n");
        }

        body.Out.Markup(isOpen ? "</ol>\n</section>\n" : "");
    }

    private static void ReportUnused(BodyWriter body, Footnote note) =>
        body.Findings.Report(MarkdownRules.UnusedFootnote, note.Span.Start, note.Label?.TrimStart('^') ?? "");

    private static void WriteBackLink(BodyWriter body, int order, int index)
    {
        var target = body.Findings.AddLink("#" + ReferenceId(order, index), BodyLinkKind.Link, 0);
        body.Out.Markup(" ");
        body.Out.LinkStart(target, null, $" role=\"doc-backlink\" aria-label=\"{body.Language.BackToText}\"");
        body.Out.Markup("↩</a>");
    }

    private static string ReferenceId(int order, int index) => index <= 0 ? $"fnref-{order}" : $"fnref-{order}-{index + 1}";
}
