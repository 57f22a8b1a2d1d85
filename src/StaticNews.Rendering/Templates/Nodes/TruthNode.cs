namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>An expression that is true or false.</summary>
internal abstract class TruthNode(bool isRepeatable) : ValueNode
{
    private static readonly object True = true;
    private static readonly object False = false;

    public sealed override bool IsRepeatable => isRepeatable;

    public static object Box(bool truth) => truth ? True : False;

    public sealed override object? Evaluate(PageContext page) => Box(IsTrue(page));

    public abstract override bool IsTrue(PageContext page);
}

/// <summary><c>!a</c>.</summary>
internal sealed class NotNode(ValueNode value) : TruthNode(value.IsRepeatable)
{
    public override bool IsTrue(PageContext page) => !value.IsTrue(page);
}

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed class AndNode(ValueNode left, ValueNode right) : TruthNode(left.IsRepeatable && right.IsRepeatable)
{
    public override bool IsTrue(PageContext page) => left.IsTrue(page) && right.IsTrue(page);
}

/// <summary><c>a || b</c>.</summary>
internal sealed class OrNode(ValueNode left, ValueNode right) : TruthNode(left.IsRepeatable && right.IsRepeatable)
{
    public override bool IsTrue(PageContext page) => left.IsTrue(page) || right.IsTrue(page);
}
