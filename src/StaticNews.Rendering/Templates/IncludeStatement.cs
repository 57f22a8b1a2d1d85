using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// <c>{{ include 'partials/card' card lazy: true }}</c>: draws another template in place, without the detour over a text.
/// There <c>$1</c> is the first argument and <c>$lazy</c> a named one.
/// </summary>
internal sealed class IncludeStatement : ScriptStatement
{
    private readonly ScriptFunctionCall _call;
    private readonly TemplateLibrary _library;
    private readonly ScriptVariable[] _names;

    public IncludeStatement(ScriptFunctionCall call, TemplateLibrary library)
    {
        _call = call;
        _library = library;
        Span = call.Span;
        Named = [.. call.Arguments.OfType<ScriptNamedArgument>().Where(argument => argument.Value is not null).Select(Argument)];
        Ordered = [.. call.Arguments.Where(argument => argument is not ScriptNamedArgument)];
        _names = Array.ConvertAll(Named, argument => ScriptVariable.Create(argument.Name, ScriptVariableScope.Local));
    }

    /// <summary>The template's name, then the arguments for <c>$1</c> and so on.</summary>
    public ScriptExpression[] Ordered { get; }

    /// <summary>The arguments with names.</summary>
    public (string Name, ScriptExpression Value)[] Named { get; }

    /// <summary>The template's name where it is written out; <c>null</c> where it is computed.</summary>
    public string? LiteralName => (Ordered.FirstOrDefault() as ScriptLiteral)?.Value as string;

    /// <summary>How a computed name surely begins: <c>partials/front/</c> for <c>('partials/front/' + block)</c>.</summary>
    public string Beginning => Ordered.FirstOrDefault() is ScriptNestedExpression
    {
        Expression: ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add, Left: ScriptLiteral { Value: string text } },
    }
        ? text : "";

    /// <summary>The template, once all are parsed; <c>null</c> where the name is computed.</summary>
    public TemplateFile? Target { get; set; }

    public override int ChildrenCount => 1;

    public override object? Evaluate(TemplateContext context)
    {
        var arguments = new ScriptArray(Ordered.Length);
        foreach (var argument in Ordered)
        {
            arguments.Add(context.Evaluate(argument));
        }

        var named = Array.ConvertAll(Named, argument => context.Evaluate(argument.Value));
        Draw(context, Target ?? Find(arguments), arguments, named);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_call);

    /// <summary>What to throw where there is no template of that name.</summary>
    public TemplateFault Unknown(string name) => TemplateFault.At(Span, ThemeRules.UnknownPartial, _library.Names, name);

    protected override ScriptNode? GetChildrenImpl(int index) => _call;

    private static (string Name, ScriptExpression Value) Argument(ScriptNamedArgument argument) => (argument.Name?.Name ?? "", argument.Value!);

    private TemplateFile Find(ScriptArray arguments)
    {
        var name = arguments.Count > 0 ? arguments[0] as string ?? "" : "";
        return _library.Find(name) ?? throw Unknown(name);
    }

    private void Draw(TemplateContext context, TemplateFile target, ScriptArray arguments, object?[] named)
    {
        context.EnterRecursive(this);
        context.PushLocal();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            for (var i = 0; i < named.Length; i++)
            {
                context.SetValue(_names[i], named[i], asReadOnly: false, force: true);
            }

            context.Evaluate(target.Page);
        }
        finally
        {
            context.PopLocal();
            context.ExitRecursive(this);
        }
    }
}
