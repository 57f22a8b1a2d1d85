using Scriban.Parsing;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>t 'articles' topic.count</c>: a call of a function of ours.</summary>
internal sealed class CallNode(int place, SourceSpan span, ValueNode name, ValueNode? value, ValueNode interpreted) : ValueNode
{
    public override bool IsRepeatable { get; } = name.IsRepeatable && value is null or { IsRepeatable: true };

    public override object? Evaluate(PageContext page) => page.Variables.Values[place] is TemplateFunction function
        ? function.Call(span, name.Evaluate(page)?.ToString() ?? "", value?.Evaluate(page))
        : interpreted.Evaluate(page);
}
