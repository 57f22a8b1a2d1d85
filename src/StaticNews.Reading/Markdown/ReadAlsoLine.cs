using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Reading.Markdown;

/// <summary>One line that is only a label, only a link to an article, or both.</summary>
/// <param name="Label">The words before the link; empty without any.</param>
/// <param name="Link">The link; <c>null</c> where the line is a label for the next.</param>
internal sealed record ReadAlsoLine(string Label, LinkInline? Link)
{
    private const int LongestLabel = 60;
    private const int MostWords = 4;

    /// <summary>The lines of a paragraph; <c>null</c> where any of them is something else.</summary>
    public static List<ReadAlsoLine>? AllOf(ParagraphBlock paragraph)
    {
        var first = paragraph.Inline?.FirstChild;
        if (first is null or LiteralInline { Content.Length: > LongestLabel })
        {
            return null;
        }

        var lines = new List<ReadAlsoLine>(1);
        while (first is not null)
        {
            var end = first;
            while (end is not null and not LineBreakInline)
            {
                end = end.NextSibling;
            }

            if (Read(first, end) is not { } line)
            {
                return null;
            }

            lines.Add(line);
            first = end?.NextSibling;
        }

        return lines;
    }

    private static ReadAlsoLine? Read(Inline first, Inline? end)
    {
        var scan = new Scan();
        if (!scan.Walk(first, end, 0))
        {
            return null;
        }

        var label = scan.Label.ToString().Trim();
        if (scan.Link is null)
        {
            return label.Length > 0 && IsLabel(label) ? new ReadAlsoLine(label, null) : null;
        }

        return label.Length == 0 || IsLabel(label) ? new ReadAlsoLine(label, scan.Link) : null;
    }

    /// <summary>Few words that end with a colon or shout.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        var words = label.Count(' ') + 1;
        if (label.Length > LongestLabel || words > MostWords)
        {
            return false;
        }

        return label[^1] == ':' || IsInCapitals(label);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> label)
    {
        var letters = 0;
        foreach (var c in label)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }

    private static bool LeadsToArticle(LinkInline link)
    {
        var url = link.Url.AsSpan();
        if (link.IsImage || link.IsAutoLink || link.FirstChild is null or LinkInline || url.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        return FileKinds.IsMarkdown(url) || (url.StartsWith('/') && !url.StartsWith("//") && FileKinds.Extension(url).IsEmpty);
    }

    /// <summary>Looks through emphasis for words, then one link, then nothing but punctuation.</summary>
    private sealed class Scan
    {
        public StringBuilder Label { get; } = new();

        public LinkInline? Link { get; private set; }

        public bool Walk(Inline? inline, Inline? end, int depth)
        {
            for (; inline is not null && inline != end; inline = inline.NextSibling)
            {
                var fits = inline switch
                {
                    LiteralInline literal => Take(literal.Content.AsSpan()),
                    HtmlEntityInline entity => Take(entity.Transcoded.AsSpan()),
                    EmphasisInline emphasis => depth < 4 && Walk(emphasis.FirstChild, null, depth + 1),
                    LinkInline link => Take(link),
                    _ => false,
                };
                if (!fits)
                {
                    return false;
                }
            }

            return true;
        }

        private bool Take(ReadOnlySpan<char> words)
        {
            if (Link is null)
            {
                Label.Append(words);
                return Label.Length <= LongestLabel;
            }

            foreach (var c in words)
            {
                if (char.IsLetterOrDigit(c))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Take(LinkInline link)
        {
            if (Link is not null || !LeadsToArticle(link))
            {
                return false;
            }

            Link = link;
            return true;
        }
    }
}
