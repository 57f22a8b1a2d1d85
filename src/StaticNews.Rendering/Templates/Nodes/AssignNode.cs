namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>day = card.date.day</c>.</summary>
internal sealed class AssignNode(int place, ValueNode value, TemplateNode interpreted) : TemplateNode
{
    public override void Draw(PageContext page)
    {
        if (page.Variables.IsReadOnly(place))
        {
            interpreted.Draw(page);
        }
        else
        {
            page.Variables.Values[place] = value.Evaluate(page);
        }
    }
}

/// <summary><c>$day = card.date.day</c>.</summary>
internal sealed class AssignLocalNode(int place, ValueNode value) : TemplateNode
{
    public override void Draw(PageContext page) => page.Locals[place] = value.Evaluate(page);
}
