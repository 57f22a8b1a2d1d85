using Scriban.Runtime;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>page</c>, <c>site</c>, <c>card</c>: a variable by its place.</summary>
internal sealed class GlobalNode(int place, ValueNode interpreted) : ValueNode
{
    public override object? Evaluate(PageContext page)
    {
        var value = page.Variables.Values[place];
        return value is View or string or null || IsPlain(value) ? value : interpreted.Evaluate(page);
    }

    /// <summary>Whether it is a value, not a function that naming calls, nor nothing at all.</summary>
    private static bool IsPlain(object value) => value is not (IScriptCustomFunction or PageVariables.Unset);
}
