namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>Neighbouring statements that draw the same on every page of a site: drawn once.</summary>
internal sealed class ConstantNode(TemplateNode statements) : TemplateNode
{
    private Drawn? _drawn;

    public override void Draw(PageContext page)
    {
        var drawn = _drawn;
        if (drawn is null || !ReferenceEquals(drawn.Site, page.BuiltinObject))
        {
            _drawn = drawn = new Drawn(page.BuiltinObject, page.DrawAside(statements));
        }

        page.Html.Raw(drawn.Markup);
    }

    private sealed record Drawn(object Site, byte[] Markup);
}
