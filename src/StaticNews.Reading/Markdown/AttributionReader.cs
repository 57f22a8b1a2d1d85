using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Reading.Markdown;

/// <summary>Finds who is quoted: <c>— Имя, должность</c> on the last line of a quotation or as its last paragraph.</summary>
internal static class AttributionReader
{
    private const int LongestAttribution = 200;

    /// <summary>The words after the dash, taken out of the quotation; <c>null</c> where nobody is named.</summary>
    public static string? Take(QuoteBlock quote)
    {
        if (quote.LastChild is not ParagraphBlock { Inline: { } inlines } last)
        {
            return null;
        }

        var lineBreak = inlines.LastChild;
        while (lineBreak is not null and not LineBreakInline)
        {
            lineBreak = lineBreak.PreviousSibling;
        }

        var isWholeParagraph = lineBreak is null;
        var first = isWholeParagraph ? inlines.FirstChild : lineBreak!.NextSibling;
        if ((isWholeParagraph && quote.Count == 1) || IsDialogue(quote) || Words(first) is not { Length: > 0 and <= LongestAttribution } words)
        {
            return null;
        }

        if (isWholeParagraph)
        {
            quote.Remove(last);
        }
        else
        {
            RemoveFrom(lineBreak!);
        }

        return words;
    }

    /// <summary>Every line of a conversation begins with a dash; its last one names nobody.</summary>
    private static bool IsDialogue(QuoteBlock quote) =>
        quote[0] is ParagraphBlock { Inline.FirstChild: LiteralInline first } && DashLength(first.Content.AsSpan()) > 0;

    private static string? Words(Inline? first)
    {
        if (first is not LiteralInline literal || DashLength(literal.Content.AsSpan()) == 0)
        {
            return null;
        }

        var words = PlainText.Of(first, null).AsSpan().TrimStart();
        var name = words[DashLength(words)..].Trim().ToString();
        return name.Any(char.IsLetter) ? name : null;
    }

    private static int DashLength(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart();
        return trimmed.StartsWith("---") ? 3 : trimmed.StartsWith("--") ? 2 : trimmed.Length > 0 && trimmed[0] is '—' or '–' or '―' ? 1 : 0;
    }

    private static void RemoveFrom(Inline? inline)
    {
        while (inline is not null)
        {
            var next = inline.NextSibling;
            inline.Remove();
            inline = next;
        }
    }
}
