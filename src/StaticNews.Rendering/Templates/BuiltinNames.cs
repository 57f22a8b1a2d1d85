using System.Diagnostics.CodeAnalysis;
using Scriban.Functions;
using Scriban.Runtime;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// The interpreter's own functions that templates may use. The clock, chance, evaluation of texts and ready-made markup are
/// left out: a page must follow from its views alone, and nothing may go round the escaping.
/// </summary>
internal static class BuiltinNames
{
    /// <summary>The interpreter finds the functions by reflection, which trimming does not see.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(ArrayFunctions))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(StringFunctions))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(MathFunctions))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(ObjectFunctions))]
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicMethods, typeof(HtmlFunctions))]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "ScriptObject.From is kept with the functions, but templates cannot call it.")]
    public static ScriptObject Make() => new()
    {
        { "array", Without(new ArrayFunctions()) },
        { "string", Without(new StringFunctions()) },
        { "math", Without(new MathFunctions(), "random", "uuid") },
        { "object", Without(new ObjectFunctions(), "eval", "eval_template", "from_json", "to_json") },
        { "html", Only(new HtmlFunctions(), "url_encode", "strip") },
        { "empty", EmptyScriptObject.Default },
        { "include", new IncludeAsValue() },
    };

    private static ScriptObject Without(ScriptObject functions, params string[] names)
    {
        Array.ForEach(names, name => functions.Remove(name));
        return functions;
    }

    private static ScriptObject Only(ScriptObject functions, params string[] names) =>
        Without(functions, [.. functions.Keys.Except(names)]);

    /// <summary>Includes are statements; where a value is expected this stands for them and says so.</summary>
    private sealed class IncludeAsValue : TemplateFunction
    {
        public override object? Call(Scriban.Parsing.SourceSpan span, string name, object? value) =>
            throw TemplateFault.At(span, ThemeRules.IncludeAsValue);
    }
}
