using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Sees where headings skip a level, and where bold text stands for one. Those who listen to a page go from heading to heading, and know by its
/// level what belongs to what. Headings inside blocks are theirs.
/// </summary>
internal sealed class HeadingOrder(Findings findings)
{
    private const int LongestHeading = 80;

    // The headline of the page is the first level.
    private int _last = 1;

    /// <param name="heading">The heading as typed.</param>
    /// <param name="level">Its level on the page, which may be one more than it has signs.</param>
    /// <param name="text">Its words.</param>
    public void Follow(HeadingBlock heading, int level, string text)
    {
        if (heading.Parent is not MarkdownDocument)
        {
            return;
        }

        if (level > _last + 1 && text.Length > 0)
        {
            findings.Remark(MarkdownRules.SkippedHeading, heading.Span.Start, text, new string('#', Math.Max(1, heading.Level - level + _last + 1)));
        }

        _last = level;
    }

    /// <param name="paragraph">A paragraph that may be such a heading.</param>
    /// <param name="shift">How many levels the page adds to headings as typed.</param>
    public void Follow(ParagraphBlock paragraph, int shift)
    {
        if (paragraph is { Parent: MarkdownDocument document, Inline.FirstChild: EmphasisInline { NextSibling: null, DelimiterCount: 2, DelimiterChar: '*' or '_' } bold }
            && bold.Span.Length <= LongestHeading + 4 && LeadsSomething(paragraph, document) && PlainText.Of(bold).Trim() is var text && ReadsAsHeading(text))
        {
            findings.Remark(MarkdownRules.BoldHeading, bold.Span.Start, text, new string('#', 2 - shift));
        }
    }

    /// <summary>A name at the end of a text is a signature, and bold lines below each other are something else.</summary>
    private static bool LeadsSomething(ParagraphBlock paragraph, MarkdownDocument document) =>
        document.IndexOf(paragraph) is var place && place + 1 < document.Count
        && document[place + 1] is ParagraphBlock { Inline.FirstChild: not EmphasisInline { NextSibling: null } } or ListBlock or QuoteBlock;

    /// <summary>Questions of an interview, labels and sentences are bold for other reasons.</summary>
    private static bool ReadsAsHeading(string text) =>
        text.Length > 2 && text.Any(char.IsLetter) && text[0] is not ('—' or '–' or '-') && text[^1] is not ('.' or '!' or '?' or '…' or ',' or ';') && !text.Contains(':', StringComparison.Ordinal);
}
