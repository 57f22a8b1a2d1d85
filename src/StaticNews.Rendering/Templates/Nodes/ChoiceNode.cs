namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ChoiceNode(ValueNode condition, ValueNode then, ValueNode otherwise) : ValueNode
{
    public override bool IsRepeatable { get; } = condition.IsRepeatable && then.IsRepeatable && otherwise.IsRepeatable;

    public override object? Evaluate(PageContext page) => (condition.IsTrue(page) ? then : otherwise).Evaluate(page);
}
