using Scriban.Syntax;
using StaticNews.Content;

namespace StaticNews.Rendering.Templates;

/// <summary>One parsed template of a theme.</summary>
/// <param name="name">Path in the theme without its ending: <c>partials/card</c>.</param>
/// <param name="own">Fingerprint of its text.</param>
internal sealed class TemplateFile(string name, Fingerprint own)
{
    /// <summary>Path in the theme without its ending: <c>partials/card</c>.</summary>
    public string Name => name;

    /// <summary>A hash over its text and the texts of all it includes.</summary>
    public Fingerprint Fingerprint { get; internal set; }

    /// <summary>A hash over its own text.</summary>
    public Fingerprint Own => own;

    /// <summary>Whether it draws the same on every page.</summary>
    public bool IsConstant { get; set; }

    internal ScriptPage Page { get; set; } = new();

    /// <summary>Statements that draw other templates.</summary>
    internal List<IncludeStatement> Includes { get; } = [];
}
