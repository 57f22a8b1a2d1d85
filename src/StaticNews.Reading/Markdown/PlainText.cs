using System.Text;
using Markdig.Syntax.Inlines;

namespace StaticNews.Reading.Markdown;

/// <summary>The words of inlines without their markup.</summary>
internal static class PlainText
{
    /// <summary>Words of all inlines inside another.</summary>
    public static string Of(ContainerInline container) =>
        container.FirstChild switch
        {
            null => "",
            LiteralInline { NextSibling: null } only => only.Content.ToString(),
            var first => Of(first, null),
        };

    /// <summary>Words from one inline up to another, which is left out.</summary>
    public static string Of(Inline? first, Inline? end)
    {
        var text = new StringBuilder();
        Append(first, end, text, 0);
        return text.ToString();
    }

    private static void Append(Inline? inline, Inline? end, StringBuilder text, int depth)
    {
        for (; inline is not null && inline != end; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline container when depth < InlineWriter.MaximumDepth:
                    text.Append((container as DelimiterInline)?.ToLiteral());
                    Append(container.FirstChild, null, text, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }
}
