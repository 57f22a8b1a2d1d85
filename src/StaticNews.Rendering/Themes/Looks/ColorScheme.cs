using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>The colours of the light or of the dark scheme: the stylesheets' own, those of theme.yml, and what follows from them.</summary>
internal sealed class ColorScheme
{
    private const string Accent = "accent";

    private readonly CssVariables _css;
    private readonly bool _dark;
    private readonly Dictionary<string, Rgb> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _written = new(StringComparer.Ordinal);
    private readonly ColorScheme? _light;

    /// <param name="css">What the stylesheets say.</param>
    /// <param name="colors">What theme.yml says of this scheme.</param>
    /// <param name="light">The light scheme, for the dark one.</param>
    /// <param name="diagnostics">Told of roles and colours that are none.</param>
    public ColorScheme(CssVariables css, IReadOnlyList<RoleColor> colors, ColorScheme? light, List<Diagnostic> diagnostics)
    {
        (_css, _dark, _light) = (css, light is not null, light);
        foreach (var color in colors)
        {
            Take(color, diagnostics);
        }

        Derive();
    }

    /// <summary>What differs from the stylesheets, in order.</summary>
    public IEnumerable<KeyValuePair<string, Rgb>> Own => _own.OrderBy(color => color.Key, StringComparer.Ordinal);

    /// <summary>The colour of a role. What a scheme does not say itself, the dark one has from the light one.</summary>
    public Rgb? Color(string role) =>
        _own.TryGetValue(role, out var own) ? own
        : _light is { } light && light._own.TryGetValue(role, out var its) && !_css.HasDark(role) ? its
        : _css.Color(role, _dark);

    /// <summary>Where theme.yml gives a role its colour; <c>null</c> where that is nobody's choice there.</summary>
    public SourceSpan? PlaceOf(string role) => _written.TryGetValue(role, out var place) ? place : null;

    private void Take(RoleColor color, List<Diagnostic> diagnostics)
    {
        if (!_css.RoleNames.Contains(color.Role.Value))
        {
            diagnostics.Add(Spelling.Report(ThemeRules.UnknownRole, color.Role.Span, _css.RoleNames, [color.Role.Value]));
        }
        else if (Rgb.Parse(color.Value.Value) is { } value)
        {
            _own[color.Role.Value] = value;
            _written[color.Role.Value] = color.Value.Span;
        }
        else
        {
            diagnostics.Add(ThemeRules.InvalidColor.At(color.Value.Span, color.Value.Value));
        }
    }

    /// <summary>One accent is enough to give an outlet its colour: its darker, paler and nightly kin follow from it unless they are named.</summary>
    private void Derive()
    {
        if (Color("page") is not { } page)
        {
            return;
        }

        if (_light?._own.TryGetValue(Accent, out var day) == true)
        {
            Follow(Accent, day.Readable((page, Contrast.OfText), (Color("panel") ?? page, Contrast.OfText)));
        }

        if (_own.TryGetValue(Accent, out var accent))
        {
            Follow("accent-strong", _dark ? accent : accent.Mixed(new Rgb(0, 0, 0), 0.2));
            Follow("accent-panel", page.Mixed(accent, 0.1));
            if (!_dark)
            {
                Follow("accent-fill", accent);
            }
        }
    }

    private void Follow(string role, Rgb color)
    {
        if (_css.RoleNames.Contains(role))
        {
            _own.TryAdd(role, color);
        }
    }
}
