using Scriban.Syntax;
using StaticNews.Content;
using StaticNews.Rendering.Templates.Nodes;

namespace StaticNews.Rendering.Templates;

/// <summary>One parsed template of a theme.</summary>
/// <param name="name">Path in the theme without its ending: <c>partials/card</c>.</param>
/// <param name="own">Fingerprint of its text.</param>
internal sealed class TemplateFile(string name, Fingerprint own)
{
    private TemplateNode? _program;

    /// <summary>Path in the theme without its ending: <c>partials/card</c>.</summary>
    public string Name => name;

    /// <summary>A hash over its text and the texts of all it includes.</summary>
    public Fingerprint Fingerprint { get; internal set; }

    /// <summary>A hash over its own text.</summary>
    public Fingerprint Own => own;

    /// <summary>Whether it draws the same on every page.</summary>
    public bool IsConstant { get; set; }

    /// <summary>Whether it draws the same wherever it is given the same arguments.</summary>
    public bool FollowsArguments { get; set; }

    /// <summary>Its syntax, for the interpreter.</summary>
    public ScriptPage Page { get; set; } = new();

    /// <summary>What draws it; compiled when it is first drawn, because most builds draw few layouts.</summary>
    public TemplateNode Program => _program ??= StatementCompiler.Compile(this);

    /// <summary>The global variables of its theme.</summary>
    public VariableNames Variables { get; set; } = VariableNames.None;

    /// <summary>Its local variables.</summary>
    public LocalNames Locals { get; set; } = LocalNames.None;

    /// <summary>Statements that draw other templates.</summary>
    public List<IncludeStatement> Includes { get; } = [];
}
