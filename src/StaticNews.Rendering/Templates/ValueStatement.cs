using Scriban;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary><c>{{ page.title }}</c>: prints a value, and names the value's own place where it cannot be printed.</summary>
internal sealed class ValueStatement : ScriptStatement
{
    public ValueStatement(ScriptExpression value)
    {
        Value = value;
        Span = value.Span;
    }

    public ScriptExpression Value { get; }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        context.Write(Span, context.Evaluate(Value));
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(Value);

    protected override ScriptNode? GetChildrenImpl(int index) => Value;
}
