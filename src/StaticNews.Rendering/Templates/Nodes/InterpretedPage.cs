using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>A template that may end before its end, by <c>ret</c>: the interpreter draws it, with all it includes.</summary>
internal sealed class InterpretedPage(ScriptPage template, LocalNames locals) : TemplateNode
{
    public override void Draw(PageContext page) => page.Interpret(template, locals);
}
