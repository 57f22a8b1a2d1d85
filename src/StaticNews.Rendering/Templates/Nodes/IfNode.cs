namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>if … else … end</c>.</summary>
internal sealed class IfNode(ValueNode condition, TemplateNode then, TemplateNode otherwise) : TemplateNode
{
    public override void Draw(PageContext page) => (condition.IsTrue(page) ? then : otherwise).Draw(page);
}
