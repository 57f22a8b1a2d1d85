using Scriban;
using Scriban.Runtime;
using TemplateSpan = Scriban.Parsing.SourceSpan;

namespace StaticNews.Rendering.Templates;

/// <summary>The global variables of one page at a time: by their place for compiled templates, by their name for the interpreter.</summary>
/// <param name="common">What every page sees: functions and views.</param>
internal sealed class PageVariables(ScriptObject common) : IScriptObject
{
    private readonly List<string> _given = [];
    private VariableNames _names = VariableNames.None;
    private object?[] _atFirst = [];
    private bool[] _readOnly = [];

    /// <summary>The values, each in its place.</summary>
    public object?[] Values { get; private set; } = [];

    /// <summary>The names of what this page was given or has assigned.</summary>
    public IEnumerable<string> Known => _given.Union(_names.All.Where(IsKnown));

    int IScriptObject.Count => Known.Count();

    bool IScriptObject.IsReadOnly
    {
        get => false;
        set => throw new NotSupportedException();
    }

    IEnumerable<string> IScriptObject.GetMembers() => Known;

    bool IScriptObject.Contains(string member) => TryGet(member, out _);

    bool IScriptObject.TryGetValue(TemplateContext? context, TemplateSpan span, string member, out object? value) => TryGet(member, out value);

    bool IScriptObject.CanWrite(string member) => !_names.TryFind(member, out var place) || !IsReadOnly(place);

    bool IScriptObject.TrySetValue(TemplateContext? context, TemplateSpan span, string member, object? value, bool readOnly)
    {
        if (!_names.TryFind(member, out var place) || IsReadOnly(place))
        {
            return false;
        }

        Values[place] = value;
        _readOnly[place] = readOnly;
        return true;
    }

    bool IScriptObject.Remove(string member)
    {
        var found = TryGet(member, out _);
        if (found && _names.TryFind(member, out var place))
        {
            Values[place] = _atFirst[place];
        }

        return found;
    }

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
        if (_names.TryFind(member, out var place))
        {
            _readOnly[place] = readOnly;
        }
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;

    public bool IsReadOnly(int place) => _readOnly[place];

    /// <summary>Forgets the last page.</summary>
    public void Start(VariableNames names)
    {
        if (!ReferenceEquals(names, _names))
        {
            _names = names;
            _atFirst = [.. names.All.Select(name => common.TryGetValue(name, out var value) ? value : Unset.Value)];
            _readOnly = new bool[_atFirst.Length];
            Values = new object?[_atFirst.Length];
        }

        _atFirst.CopyTo(Values, 0);
        Array.Clear(_readOnly);
        _given.Clear();
    }

    /// <summary>Gives the page a view that it cannot assign.</summary>
    public void Give(string name, View view)
    {
        _given.Add(name);
        if (_names.TryFind(name, out var place))
        {
            Values[place] = view;
            _readOnly[place] = true;
        }
    }

    private bool TryGet(string name, out object? value)
    {
        value = _names.TryFind(name, out var place) ? Values[place] : Unset.Value;
        return value is not Unset;
    }

    private bool IsKnown(string name) =>
        _names.TryFind(name, out var place) && Values[place] is not Unset && !_names.IsLooped(name);

    /// <summary>Stands where a variable has no value, which is a mistake to read, unlike null.</summary>
    internal sealed class Unset
    {
        public static readonly Unset Value = new();

        private Unset()
        {
        }
    }
}
