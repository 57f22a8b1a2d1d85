using Scriban.Parsing;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary><c>{{ page.title }}</c>.</summary>
internal sealed class PrintNode(ValueNode value, SourceSpan span) : TemplateNode
{
    public override void Draw(PageContext page) => page.Write(span, value.Evaluate(page));
}
