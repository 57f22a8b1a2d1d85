using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>
/// A statement that is rare in themes, such as <c>case</c> or <c>func</c>: the interpreter draws it, with all it holds, and sees
/// the same variables.
/// </summary>
/// <param name="statement">The statement.</param>
/// <param name="block">Where it stands.</param>
/// <param name="locals">The local variables of the template; <c>null</c> where the statement has none.</param>
internal sealed class InterpretedNode(ScriptStatement statement, ScriptNode block, LocalNames? locals) : TemplateNode
{
    public override void Draw(PageContext page)
    {
        if (page.Interpret(statement, locals) is { } value && statement.CanOutput)
        {
            page.Write(block.Span, value);
        }
    }
}
