using System.Diagnostics.CodeAnalysis;
using Scriban;
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
        { "array", new FunctionGroup(() => new ArrayFunctions()) },
        { "string", new FunctionGroup(() => new StringFunctions()) },
        { "math", new FunctionGroup(() => Without(new MathFunctions(), "random", "uuid")) },
        { "object", new FunctionGroup(() => Without(new ObjectFunctions(), "eval", "eval_template", "from_json", "to_json")) },
        { "html", new FunctionGroup(() => Only(new HtmlFunctions(), "url_encode", "strip")) },
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

    /// <summary>Functions that are looked for when a template first names one of them: that takes as long as fifty pages, and most themes need none.</summary>
    private sealed class FunctionGroup(Func<ScriptObject> find) : ScriptObject, IScriptObject
    {
        private readonly Lazy<ScriptObject> _functions = new(find);

        IEnumerable<string> IScriptObject.GetMembers() => _functions.Value.GetMembers();

        public override bool Contains(string member) => _functions.Value.Contains(member);

        public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value) =>
            _functions.Value.TryGetValue(context, span, member, out value);
    }

    /// <summary>Includes are statements; where a value is expected this stands for them and says so.</summary>
    private sealed class IncludeAsValue : TemplateFunction
    {
        public override object? Call(Scriban.Parsing.SourceSpan span, string name, object? value) =>
            throw TemplateFault.At(span, ThemeRules.IncludeAsValue);
    }
}
