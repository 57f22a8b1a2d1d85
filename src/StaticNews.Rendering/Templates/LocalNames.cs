using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>The local variables that a template names, such as <c>$lazy</c>, each with a place.</summary>
internal sealed class LocalNames
{
    public static readonly LocalNames None = new([]);

    private readonly ScriptVariableLocal[] _variables;

    private LocalNames(ScriptVariableLocal[] variables) => _variables = variables;

    public int Count => _variables.Length;

    public ScriptVariable this[int place] => _variables[place];

    public static LocalNames Of(ScriptNode template) => new([.. Variables(template).Where(IsNamed).DistinctBy(variable => variable.BaseName)]);

    /// <summary>Whether a part of a template names any, or the arguments by their order.</summary>
    public static bool AreIn(ScriptNode part) => Variables(part).Any();

    /// <summary>The place of a name without its <c>$</c>, or -1.</summary>
    public int PlaceOf(string name) => Array.FindIndex(_variables, variable => variable.BaseName == name);

    /// <summary><c>$</c> is all arguments, <c>$$</c> a block.</summary>
    public static bool IsNamed(ScriptVariableLocal variable) =>
        variable.BaseName != ScriptVariable.Arguments.BaseName && variable.BaseName != ScriptVariable.BlockDelegate.BaseName;

    private static IEnumerable<ScriptVariableLocal> Variables(ScriptNode node) =>
        node is ScriptVariableLocal variable ? [variable] : node.Children.SelectMany(Variables);
}
