using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>Writes the blocks of a body in order.</summary>
internal sealed class BlockWriter(BodyWriter body)
{
    private readonly HeadingWriter _headings = new(body);
    private readonly NewsBlockWriter _newsBlocks = new(body);

    /// <summary>Looks for first-level headings, which the page keeps for its headline: where there is one, all move down a level.</summary>
    public void PrepareHeadings(MarkdownDocument document) => _headings.Prepare(document);

    /// <summary>Writes what stands inside a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="isTight">Whether its paragraphs are written without tags, as in a list without blank lines.</param>
    public void WriteChildren(ContainerBlock container, bool isTight = false)
    {
        var frame = body.Tags.Enter(isInline: false);
        for (var index = 0; index < container.Count; index++)
        {
            var next = index + 1 < container.Count ? container[index + 1] : null;
            if (next is ListBlock list && container[index] is ParagraphBlock label && ReadAlsoReader.TryWrite(body, list, label))
            {
                index++;
            }
            else
            {
                Write(container[index], isTight);
            }
        }

        body.Tags.Leave(frame);
    }

    private void Write(Block block, bool isTight)
    {
        if (block is not HtmlBlock)
        {
            body.Tags.CloseTableFrames();
        }

        switch (block)
        {
            case ParagraphBlock paragraph:
                _headings.Follow(paragraph);
                body.Paragraphs.Write(paragraph, isTight);
                break;
            case HeadingBlock heading:
                _headings.Write(heading);
                break;
            case ListBlock list when ReadAlsoReader.TryWrite(body, list, null):
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                QuoteWriter.Write(body, quote);
                break;
            case NewsBlock news:
                _newsBlocks.Write(news);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case HtmlBlock html:
                body.Html.WriteBlock(html);
                break;
            case Table table:
                TableWriter.Write(body, table);
                break;
            case ThematicBreakBlock:
                body.Out.Markup("<hr>\n");
                break;
            case FootnoteGroup footnotes:
                body.Footnotes.WriteGroup(footnotes);
                break;
            case StrayFence fence:
                body.Findings.Report(MarkdownRules.StrayFence, fence.Span.Start);
                break;
            default:
                break;
        }
    }

    private void WriteList(ListBlock list)
    {
        body.Out.Markup(list.IsOrdered ? "<ol" : "<ul");
        if (list is { IsOrdered: true, OrderedStart: { } start and not "1" })
        {
            body.Out.Attribute("start", start);
        }

        body.Out.Markup(">\n");
        foreach (var item in list)
        {
            body.Out.Markup(TaskItem.Is(item) ? "<li class=\"task\">" : "<li>");
            WriteChildren((ListItemBlock)item, isTight: !list.IsLoose);
            body.Out.Markup("</li>\n");
        }

        body.Out.Markup(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void WriteCode(CodeBlock code)
    {
        body.Out.Markup("<pre><code");
        if (code is FencedCodeBlock { Info: { Length: > 0 } info })
        {
            body.Out.Attribute("class", "language-" + info);
        }

        body.Out.Markup(">");
        for (var line = 0; line < code.Lines.Count; line++)
        {
            body.Out.Text(code.Lines.Lines[line].Slice.AsSpan());
            body.Out.Markup("\n");
        }

        body.Out.Markup("</code></pre>\n");
    }
}
