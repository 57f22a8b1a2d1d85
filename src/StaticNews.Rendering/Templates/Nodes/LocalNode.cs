namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>$lazy</c>: a named argument or a local variable; null where it was not given.</summary>
internal sealed class LocalNode(int place, ValueNode interpreted) : ValueNode
{
    public override object? Evaluate(PageContext page)
    {
        var value = page.Locals[place];
        return value is Scriban.Runtime.IScriptCustomFunction ? interpreted.Evaluate(page) : value;
    }
}

/// <summary><c>$1</c>: an argument by its order. They stand behind the named ones.</summary>
internal sealed class ArgumentNode(int place, ValueNode interpreted) : ValueNode
{
    public override object? Evaluate(PageContext page)
    {
        var locals = page.Locals;
        return place < locals.Length && locals[place] is not Scriban.Runtime.IScriptCustomFunction ? locals[place] : interpreted.Evaluate(page);
    }
}
