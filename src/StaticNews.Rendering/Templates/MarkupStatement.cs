using System.Text;
using Scriban;
using Scriban.Syntax;

namespace StaticNews.Rendering.Templates;

/// <summary>Markup between the tags of a template, encoded once.</summary>
internal sealed class MarkupStatement(string text) : ScriptStatement
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public override object? Evaluate(TemplateContext context)
    {
        ((PageContext)context).Html.Raw(_bytes);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}
