using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes;

/// <summary><c>{{ asset 'css/site.css' }}</c>: the path of a theme file under its hashed name.</summary>
internal sealed class AssetFunction(ThemeAssets assets, Addresses addresses) : TemplateFunction
{
    private readonly Dictionary<string, string> _paths =
        assets.Files.ToDictionary(file => file.Source, file => addresses.Path(file.Route), StringComparer.Ordinal);

    public override object? Call(Scriban.Parsing.SourceSpan span, string name, object? value) =>
        _paths.GetValueOrDefault(name) ?? throw TemplateFault.At(span, ThemeRules.UnknownAsset, _paths.Keys, name);
}
