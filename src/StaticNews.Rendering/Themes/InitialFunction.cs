using System.Globalization;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes;

/// <summary><c>{{ initial author.name }}</c>: the first letter of a name with the marks that belong to it, as one of Unicode's grapheme clusters (UAX #29).</summary>
internal sealed class InitialFunction : TemplateFunction
{
    public override object? Call(Scriban.Parsing.SourceSpan span, string name, object? value) => StringInfo.GetNextTextElement(name);
}
