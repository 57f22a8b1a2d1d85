using Scriban;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary><c>{{ capture name }}…{{ end }}</c>: keeps what is drawn as finished markup instead of as a text that would be escaped again.</summary>
internal sealed class CaptureStatement(ScriptCaptureStatement source) : ScriptStatement
{
    public ScriptExpression? Target => source.Target;

    public ScriptBlockStatement? Body => source.Body;

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var captured = ((PageContext)context).Capture(source.Body);
        context.SetValue(source.Target, captured);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(source);

    protected override ScriptNode? GetChildrenImpl(int index) => source;
}
