using Scriban;
using Scriban.Runtime;
using StaticNews.Content;
using TemplateSpan = Scriban.Parsing.SourceSpan;

namespace StaticNews.Rendering.Templates;

/// <summary>
/// What a template may see of something: a closed list of named values, each a text, number, truth, <see cref="Markup.Html"/>,
/// another view or a list of views. Its fingerprint is taken over all of them, so what can be printed is what was hashed.
/// </summary>
/// <param name="shape">The names.</param>
/// <param name="values">The values, in the order of the names.</param>
internal abstract class View(ViewShape shape, params object?[] values) : IScriptObject
{
    private object? _fingerprint;

    /// <summary>The names.</summary>
    public ViewShape Shape => shape;

    /// <summary>A hash over the names and values; taken once, while the site is planned.</summary>
    public Fingerprint Fingerprint => (Fingerprint)(_fingerprint ??= TakeFingerprint());

    int IScriptObject.Count => shape.Members.Count;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    IEnumerable<string> IScriptObject.GetMembers() => shape.Members;

    bool IScriptObject.Contains(string member) => shape.TryFind(member, out _);

    bool IScriptObject.TryGetValue(TemplateContext? context, TemplateSpan span, string member, out object? value) =>
        TryGet(member, out value);

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, TemplateSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;

    /// <summary>The value at a place of <see cref="Shape"/>.</summary>
    public virtual object? Value(int place) => values[place];

    /// <summary>The value of a member; only views with free names answer for names outside their shape.</summary>
    public virtual bool TryGet(string member, out object? value)
    {
        var found = shape.TryFind(member, out var place);
        value = found ? Value(place) : null;
        return found;
    }

    /// <summary>Takes the fingerprint of all values; overridden only where they follow from something smaller.</summary>
    protected virtual Fingerprint TakeFingerprint() => ViewFingerprint.Of(this);
}
