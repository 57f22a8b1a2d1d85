using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Reads links as CommonMark does, and those whose file name holds spaces, <c>![x](my photo.jpg "Credit")</c>, as their editors meant them.
/// </summary>
internal sealed class LenientLinkParser : LinkInlineParser
{
    /// <summary>Marks a link whose target was written with bare spaces.</summary>
    public static readonly object SpacedTarget = new();

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || !SpacedAddress.TryRead(slice.AsSpan(), out var address))
        {
            return base.Match(processor, ref slice);
        }

        // The parser is shown the same link with its target in angle brackets; its places are then put right.
        var repaired = new StringSlice($"](<{address.Target}>{address.Rest})");
        var targetStart = processor.GetSourcePosition(slice.Start + 2);
        var end = processor.GetSourcePosition(slice.Start + address.Length - 1);
        if (!base.Match(processor, ref repaired) || processor.Inline is not LinkInline link)
        {
            return false;
        }

        link.Span = new SourceSpan(link.Span.Start, end);
        link.UrlSpan = new SourceSpan(targetStart, targetStart + address.Target.Length - 1);
        link.SetData(SpacedTarget, SpacedTarget);
        slice.Start += address.Length;
        return true;
    }
}
