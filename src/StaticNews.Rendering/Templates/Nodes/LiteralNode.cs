namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>'row'</c>, <c>2</c>, <c>true</c>.</summary>
internal sealed class LiteralNode(object? value) : ValueNode
{
    public override object? Evaluate(PageContext page) => value;
}
