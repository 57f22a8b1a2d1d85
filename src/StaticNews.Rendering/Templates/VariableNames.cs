using System.Diagnostics.CodeAnalysis;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>The global variables that the templates of a theme name, each with a place, so that pages need not look them up.</summary>
internal sealed class VariableNames
{
    public static readonly VariableNames None = new();

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _looped = new(StringComparer.Ordinal);

    public VariableNames() => Loop = PlaceOf(ScriptVariable.ForObject.Name);

    /// <summary>The place of <c>for</c>.</summary>
    public int Loop { get; }

    public IReadOnlyCollection<string> All => _places.Keys;

    public bool TryFind(string name, out int place) => _places.TryGetValue(name, out place);

    /// <summary>The place of a name, a new one where it has none.</summary>
    public int PlaceOf(string name)
    {
        if (!_places.TryGetValue(name, out var place))
        {
            _places.Add(name, place = _places.Count);
        }

        return place;
    }

    /// <summary>Whether a template assigns it, other than by a loop.</summary>
    public bool IsAssigned(string name) => _assigned.Contains(name);

    /// <summary>Whether a loop has it for its variable.</summary>
    public bool IsLooped(string name) => _looped.Contains(name) || name == ScriptVariable.ForObject.Name;

    /// <summary>Adds the names of one template.</summary>
    [SuppressMessage("Style", "IDE0010", Justification = "Nodes of no other kind bind a name.")]
    public void Add(ScriptNode node)
    {
        switch (node)
        {
            case ScriptVariableGlobal variable:
                PlaceOf(variable.Name);
                break;
            case ScriptForStatement { Variable: ScriptVariableGlobal variable }:
                _looped.Add(variable.Name);
                break;
            case ScriptAssignExpression { Target: ScriptVariableGlobal variable }:
                _assigned.Add(variable.Name);
                break;
            case ScriptCaptureStatement { Target: ScriptVariableGlobal variable }:
                _assigned.Add(variable.Name);
                break;
            case ScriptIncrementDecrementExpression { Right: ScriptVariableGlobal variable }:
                _assigned.Add(variable.Name);
                break;
            case ScriptFunction { NameOrDoToken: ScriptVariableGlobal variable }:
                _assigned.Add(variable.Name);
                break;
        }

        foreach (var child in node.Children)
        {
            Add(child);
        }
    }
}
