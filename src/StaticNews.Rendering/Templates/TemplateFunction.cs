using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>A function of the theme that templates call with one or two values.</summary>
internal abstract class TemplateFunction : IScriptCustomFunction
{
    int IScriptFunctionInfo.RequiredParameterCount => 1;

    int IScriptFunctionInfo.ParameterCount => 2;

    ScriptVarParamKind IScriptFunctionInfo.VarParamKind => ScriptVarParamKind.None;

    Type IScriptFunctionInfo.ReturnType => typeof(object);

    ScriptParameterInfo IScriptFunctionInfo.GetParameterInfo(int index) =>
        index == 0 ? new(typeof(object), "name") : new(typeof(object), "value", null);

    object? IScriptCustomFunction.Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(callerContext?.Span ?? context.CurrentSpan, arguments[0]?.ToString() ?? "", arguments[1]);

    ValueTask<object?> IScriptCustomFunction.InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw new NotSupportedException("Templates are drawn synchronously.");

    /// <summary>The result for a name and an optional value; throws a fault at the span for an unknown name.</summary>
    public abstract object? Call(Scriban.Parsing.SourceSpan span, string name, object? value);
}
