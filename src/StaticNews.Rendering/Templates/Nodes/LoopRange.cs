using Scriban.Parsing;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>offset: 2 limit: 8 reversed</c>: the part of a list that a loop goes through.</summary>
internal sealed class LoopRange
{
    public (ValueNode Value, SourceSpan Span)? Offset { get; init; }

    public (ValueNode Value, SourceSpan Span)? Limit { get; init; }

    public bool IsReversed { get; init; }

    /// <summary>Where it begins, counted from the end where it is reversed, and how many there are.</summary>
    public (int Start, int Count) Of(PageContext page, int length)
    {
        var start = Math.Max(0, Number(Offset, page));
        var limit = Number(Limit, page);
        var rest = Math.Max(0, length - start);
        return (start, limit > 0 ? Math.Min(limit, rest) : rest);
    }

    private static int Number((ValueNode Value, SourceSpan Span)? number, PageContext page) =>
        number is { } given ? page.ToInt(given.Span, given.Value.Evaluate(page)) : 0;
}
