using Scriban;
using Scriban.Runtime;
using TemplateSpan = Scriban.Parsing.SourceSpan;

namespace StaticNews.Rendering.Templates.Nodes;

/// <summary>What a template sees of a loop as <c>for</c>: <c>for.index</c> counts from 0, <c>for.last</c> is true at the end.</summary>
internal sealed class LoopState(int length) : IScriptObject
{
    public int Index { get; set; }

    public bool Changed { get; set; }

    int IScriptObject.Count => 0;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    IEnumerable<string> IScriptObject.GetMembers() => [];

    bool IScriptObject.Contains(string member) => TryGet(member, out _);

    bool IScriptObject.TryGetValue(TemplateContext? context, TemplateSpan span, string member, out object? value) => TryGet(member, out value);

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, TemplateSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Index,
            "rindex" => length - Index - 1,
            "length" => length,
            "first" => TruthNode.Box(Index == 0),
            "last" => TruthNode.Box(Index == length - 1),
            "even" => TruthNode.Box(Index % 2 == 0),
            "odd" => TruthNode.Box(Index % 2 == 1),
            "changed" => TruthNode.Box(Changed),
            _ => null,
        };
        return value is not null;
    }
}
