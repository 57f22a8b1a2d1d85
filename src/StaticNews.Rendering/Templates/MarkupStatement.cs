using System.Text;
using Scriban;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>Markup between the tags of a template, encoded once.</summary>
internal sealed class MarkupStatement(string text) : ScriptStatement
{
    /// <summary>As UTF-8.</summary>
    public byte[] Markup { get; } = Encoding.UTF8.GetBytes(text);

    public override object? Evaluate(TemplateContext context)
    {
        ((PageContext)context).Html.Raw(Markup);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}
