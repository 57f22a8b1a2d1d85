namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>An expression of a template, compiled.</summary>
internal abstract class ValueNode
{
    /// <summary>Whether evaluating it twice is the same as once, so that the interpreter may be asked again where this cannot answer.</summary>
    public virtual bool IsRepeatable => true;

    public abstract object? Evaluate(PageContext page);

    /// <summary>Whether it holds as a condition; spares the box round a truth.</summary>
    public virtual bool IsTrue(PageContext page) => page.IsTrue(Evaluate(page));
}
