using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes;

/// <summary><c>{{ t 'articles' 5 }}</c>: a text of the locale.</summary>
internal sealed class TextFunction(Locale locale) : TemplateFunction
{
    public override object? Call(Scriban.Parsing.SourceSpan span, string name, object? value) =>
        locale.Find(name, value) ?? throw TemplateFault.At(span, ThemeRules.UnknownText, locale.Keys, name, locale.Language);
}
