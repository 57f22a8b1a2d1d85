using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Recognises paragraphs and lists that are only links to other articles, and writes them as cards.</summary>
internal static class ReadAlsoReader
{
    /// <summary>Writes a paragraph as cards when each of its lines is one link with or without a label, or the label of the next line.</summary>
    public static bool TryWrite(BodyWriter body, ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not (MarkdownDocument or NewsBlock) || ReadAlsoLine.AllOf(paragraph) is not { } lines)
        {
            return false;
        }

        if (lines.TrueForAll(line => line.Link is null))
        {
            return false;
        }

        Write(body, lines);
        return true;
    }

    /// <summary>Writes a list as cards when each item is one link; a paragraph before it may be their label.</summary>
    public static bool TryWrite(BodyWriter body, ListBlock list, ParagraphBlock? label)
    {
        if (list.Parent is not (MarkdownDocument or NewsBlock) || ItemLines(list) is not { } lines)
        {
            return false;
        }

        if (label is not null)
        {
            if (ReadAlsoLine.AllOf(label) is not [{ Link: null } only])
            {
                return false;
            }

            lines.Insert(0, only);
        }

        Write(body, lines);
        return true;
    }

    private static List<ReadAlsoLine>? ItemLines(ListBlock list)
    {
        var lines = new List<ReadAlsoLine>(list.Count);
        foreach (var item in list)
        {
            if (item is not ListItemBlock { Count: 1 } only || only[0] is not ParagraphBlock paragraph
                || ReadAlsoLine.AllOf(paragraph) is not [{ Link: not null } line])
            {
                return null;
            }

            lines.Add(line);
        }

        return lines;
    }

    private static void Write(BodyWriter body, List<ReadAlsoLine> lines)
    {
        var label = "";
        foreach (var line in lines)
        {
            label = line.Label.Length > 0 ? line.Label : label;
            if (line.Link is null)
            {
                continue;
            }

            if (body.Targets.Add(line.Link) is { } target)
            {
                var text = body.Typeset(PlainText.Of(line.Link).Trim());
                body.Out.Part(new BodyPart.ReadAlso(target, IsWords(label) ? body.Typeset(label) : null, text));
            }

            label = "";
        }
    }

    /// <summary>«READ» marks a card in texts that come from other systems; readers get the theme's words in their own language instead.</summary>
    private static bool IsWords(string label) => label.Length > 0 && label.TrimEnd(':') is not ("READ" or "READ ALSO");
}
