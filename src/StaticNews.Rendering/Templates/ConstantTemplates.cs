using System.Collections.Immutable;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// Finds templates that draw the same on every page, such as a footer: those that name nothing but the site, the functions and
/// their own loop variables. They are drawn once.
/// </summary>
internal static class ConstantTemplates
{
    private static readonly ImmutableHashSet<string> Constant =
        ImmutableHashSet.Create(StringComparer.Ordinal, "site", "t", "asset", "include", "for", "array", "string", "math", "object", "html", "empty");

    /// <summary>Whether a parsed template is constant but for what it includes.</summary>
    public static bool IsConstant(ScriptNode node) => IsConstant(node, Constant);

    private static bool IsConstant(ScriptNode node, ImmutableHashSet<string> names) => node switch
    {
        ScriptVariableGlobal variable => names.Contains(variable.Name),
        ScriptVariable or ScriptAssignExpression or ScriptCaptureStatement or ScriptFunction or ScriptWithStatement or ScriptImportStatement => false,
        ScriptMemberExpression { Target: { } target } => IsConstant(target, names),
        ScriptNamedArgument { Value: { } value } => IsConstant(value, names),
        ScriptForStatement { Variable: ScriptVariableGlobal own } loop => AreConstant(loop, names.Add(own.Name)),
        _ => AreConstant(node, names),
    };

    private static bool AreConstant(ScriptNode node, ImmutableHashSet<string> names) => node.Children.All(child => IsConstant(child, names));
}
