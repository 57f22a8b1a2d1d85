using System.Text;
using System.Text.RegularExpressions;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>
/// The families that a theme has: those its stylesheets declare, and those whose files are named
/// <c>fonts/FAMILY-WEIGHT.woff2</c>, which are declared here.
/// </summary>
internal sealed class FontFamilies
{
    /// <summary>The reader's own letters, which cost nothing.</summary>
    public const string System = "system";

    private readonly FontFace[] _faces;
    private readonly SortedSet<string> _declared;
    private readonly ILookup<string, FontFile> _files;
    private readonly CssVariables _css;

    public FontFamilies(IFileTree theme, CssVariables css)
    {
        _css = css;
        var sheets = theme.List().Where(path => path.EndsWith(".css", StringComparison.Ordinal)).Select(path => (Path: path, Css: Encoding.UTF8.GetString(theme.Read(path)))).ToArray();
        _faces = [.. sheets.SelectMany(sheet => FontFace.In(sheet.Path, sheet.Css))];
        _declared = new SortedSet<string>(_faces.Select(face => face.Family), StringComparer.OrdinalIgnoreCase);
        _files = theme.List().Select(FontFile.Parse).OfType<FontFile>()
            .Where(file => !sheets.Any(sheet => sheet.Css.Contains(Path.GetFileName(file.Path), StringComparison.Ordinal)))
            .ToLookup(file => file.Family, StringComparer.Ordinal);
    }

    /// <summary>
    /// The files that text can be drawn with here, those that come first in a page's own choice first: the family that theme.yml
    /// names, those of the stylesheets, and then whatever else the theme has, for letters that the others lack.
    /// </summary>
    /// <param name="use"><c>heading</c> or <c>text</c>.</param>
    /// <param name="family">What theme.yml names for it.</param>
    public IReadOnlyList<FontFace> FacesFor(string use, string? family)
    {
        var stack = (_css.Value("font-" + use) ?? "").Split(',').Select(name => name.Trim().Trim('"', '\''));
        return [.. stack.Prepend(family ?? "").Concat(_declared).Where(name => name.Length > 0).SelectMany(FacesOf).DistinctBy(face => face.Path)];
    }

    private IEnumerable<FontFace> FacesOf(string family) => _faces.Where(face => face.Family.Equals(family, StringComparison.OrdinalIgnoreCase))
        .Concat(FilesOf(family).Select(file => new FontFace(file.Path, family, file.IsBold, file.IsItalic)));

    /// <summary>The value of <c>font-family</c> for a family that theme.yml names; <c>null</c> with a diagnostic where there is none.</summary>
    public string? Stack(Located<string> family, List<Diagnostic> diagnostics)
    {
        if (family.Value.Equals(System, StringComparison.OrdinalIgnoreCase))
        {
            return "var(--sans)";
        }

        if (_declared.Contains(family.Value) && _css.Text("serif")?.Contains(family.Value, StringComparison.OrdinalIgnoreCase) == true)
        {
            return "var(--serif)";
        }

        if (_declared.Contains(family.Value) || FilesOf(family.Value).Length > 0)
        {
            return $"\"{family.Value}\", {(IsSerif(family.Value) ? "serif" : "var(--sans)")}";
        }

        var names = _declared.Concat(_files.Select(files => files.Key)).Append(System);
        diagnostics.Add(Spelling.Report(ThemeRules.UnknownFont, family.Span, names, [family.Value, Slug.From(family.Value)]));
        return null;
    }

    /// <summary>The files of a family that no stylesheet declares.</summary>
    public FontFile[] FilesOf(string family) => [.. _files[Slug.From(family)]];

    private static bool IsSerif(string family) =>
        !family.Contains("sans", StringComparison.OrdinalIgnoreCase)
        && (family.Contains("serif", StringComparison.OrdinalIgnoreCase) || family.Contains("slab", StringComparison.OrdinalIgnoreCase));
}

/// <summary>A file of a font, understood by its name: <c>fonts/pt-serif-700-italic.woff2</c>.</summary>
/// <param name="Path">Path in the theme.</param>
/// <param name="Family">The family as a slug.</param>
/// <param name="Weight">As CSS has it: <c>400</c>, or a range.</param>
/// <param name="IsItalic">Whether it slants.</param>
internal sealed partial record FontFile(string Path, string Family, string Weight, bool IsItalic)
{
    public bool IsBold => Weight is not "400";

    public static FontFile? Parse(string path) => Name().Match(path) is { Success: true } match
        ? new FontFile(path, match.Groups[1].Value, WeightOf(match.Groups[2].Value), match.Groups[3].Success)
        : null;

    /// <summary>A bold file serves all bold text, and a variable one every weight.</summary>
    private static string WeightOf(string written) => written == "variable" ? "100 900" : int.Parse(written) >= 600 ? "600 900" : "400";

    [GeneratedRegex(@"^fonts/([a-z0-9]+(?:-[a-z0-9]+)*?)-(variable|[1-9]00)(-italic)?\.woff2$")]
    private static partial Regex Name();
}
