using System.Collections.Immutable;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// Finds templates and parts of them that draw the same on every page, such as a footer: those that name nothing but the site,
/// the functions and their own loop variables. They are drawn once.
/// </summary>
internal sealed class ConstantParts
{
    private static readonly string[] Constant = ["site", "t", "asset", "include", "array", "string", "math", "object", "html", "empty"];

    private readonly ImmutableHashSet<string> _names;
    private readonly bool _argumentsAreConstant;

    /// <param name="variables">What the templates name; a name that one of them assigns is not constant in any.</param>
    /// <param name="argumentsAreConstant">Whether to take the arguments of a template for constant.</param>
    public ConstantParts(VariableNames variables, bool argumentsAreConstant)
    {
        _argumentsAreConstant = argumentsAreConstant;
        _names = Constant.Where(name => !variables.IsAssigned(name) && !variables.IsLooped(name)).ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a part draws the same, with all it includes.</summary>
    public bool IsConstant(ScriptNode node) => IsConstant(node, _names) && Includes(node).All(include => include.Target is { FollowsArguments: true });

    /// <summary>Whether a part draws the same but for what it includes.</summary>
    public bool AreAll(ScriptNode node) => IsConstant(node, _names);

    private static IEnumerable<IncludeStatement> Includes(ScriptNode node) =>
        node is IncludeStatement include ? [include] : node.Children.SelectMany(Includes);

    private bool IsConstant(ScriptNode? node, ImmutableHashSet<string> names) => node switch
    {
        null => true,
        ScriptVariableGlobal variable => names.Contains(variable.Name),
        ScriptVariableLocal => _argumentsAreConstant,
        ScriptVariable or ScriptAssignExpression or ScriptIncrementDecrementExpression or CaptureStatement or ScriptFunction => false,
        ScriptWithStatement or ScriptImportStatement or ScriptThisExpression or ScriptReadOnlyStatement => false,
        ScriptReturnStatement or ScriptBreakStatement or ScriptContinueStatement => false,
        ScriptMemberExpression { Target: { } target } => IsConstant(target, names),
        ScriptNamedArgument { Value: { } value } => IsConstant(value, names),
        ScriptForStatement { Variable: ScriptVariableGlobal own } loop =>
            IsConstant(loop.Iterator, names) && IsConstant(loop.NamedArguments, names) &&
            IsConstant(loop.Body, names.Add(own.Name).Add(ScriptVariable.ForObject.Name)) && IsConstant(loop.Else, names),
        _ => node.Children.All(child => IsConstant(child, names)),
    };
}
