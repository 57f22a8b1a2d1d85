namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>An expression with the same value on every page of a site, such as <c>t 'older'</c>: evaluated once.</summary>
internal sealed class ConstantValue(ValueNode expression) : ValueNode
{
    private Known? _known;

    public override object? Evaluate(PageContext page) => Of(page).Value;

    public override bool IsTrue(PageContext page) => Of(page).IsTrue;

    private Known Of(PageContext page)
    {
        var known = _known;
        if (known is null || !ReferenceEquals(known.Site, page.BuiltinObject))
        {
            var value = expression.Evaluate(page);
            _known = known = new Known(page.BuiltinObject, value, page.IsTrue(value));
        }

        return known;
    }

    private sealed record Known(object Site, object? Value, bool IsTrue);
}
