using Scriban;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary><c>{{ page.title }}</c>: prints a value, and names the value's own place where it cannot be printed.</summary>
internal sealed class ValueStatement : ScriptStatement
{
    private readonly ScriptExpression _value;

    public ValueStatement(ScriptExpression value)
    {
        _value = value;
        Span = value.Span;
    }

    public override object? Evaluate(TemplateContext context)
    {
        context.Write(Span, context.Evaluate(_value));
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_value);
}
