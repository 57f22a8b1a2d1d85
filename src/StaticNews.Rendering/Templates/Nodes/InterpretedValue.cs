using Scriban.Syntax;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>An expression for the interpreter: one that is rare in themes, or one whose quick way found something unusual, mostly a mistake.</summary>
/// <param name="expression">The expression.</param>
/// <param name="locals">The local variables of the template; <c>null</c> where the expression has none.</param>
internal sealed class InterpretedValue(ScriptExpression expression, LocalNames? locals) : ValueNode
{
    /// <summary>It may call a function of the theme that draws or counts.</summary>
    public override bool IsRepeatable => false;

    public override object? Evaluate(PageContext page) => page.Interpret(expression, locals);
}
