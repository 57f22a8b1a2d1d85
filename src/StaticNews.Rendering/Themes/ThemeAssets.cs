using System.Text;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Themes;

/// <summary>The published files of a theme: stylesheets bundled, references between files renamed with the files.</summary>
internal sealed class ThemeAssets
{
    private static readonly string[] Folders = ["css/", "fonts/", "images/", "js/"];

    private readonly IFileTree _theme;
    private readonly string[] _paths;
    private readonly Dictionary<string, ThemeAsset> _made = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private readonly HashSet<string> _inlined = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];

    private ThemeAssets(IFileTree theme)
    {
        _theme = theme;
        _paths = [.. theme.List().Where(path => Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))];
    }

    /// <summary>What is published, by path in the theme.</summary>
    public IReadOnlyList<ThemeAsset> Files { get; private set; } = [];

    /// <summary>A hash over the names under which the files are published.</summary>
    public Fingerprint Fingerprint { get; private set; }

    /// <summary>The outlet's logo for machines: a picture, because not all of them read SVG.</summary>
    public Route? Logo => (Files.FirstOrDefault(file => file.Source == "images/logo.png") ?? Files.FirstOrDefault(file => file.Source == "images/logo.svg"))?.Route;

    /// <summary>Where a file of the theme is published.</summary>
    public Route RouteOf(string path) => _made[path].Route;

    /// <summary>A published file by its path in the theme; <c>null</c> where the theme has none there.</summary>
    public ThemeAsset? Find(string path) => _made.GetValueOrDefault(path);

    public static Read<ThemeAssets> Load(IFileTree theme)
    {
        var assets = new ThemeAssets(theme);
        foreach (var path in assets._paths)
        {
            assets.Make(path);
        }

        assets.Files = [.. assets._paths.Where(path => !assets._inlined.Contains(path)).Select(path => assets._made[path])];
        assets.Fingerprint = assets.Files
            .Aggregate(new FingerprintBuilder(), (builder, file) => builder.Add(file.Source).Add(file.Fingerprint)).Finish();
        return new Read<ThemeAssets>(assets, [.. assets._diagnostics.DistinctBy(diagnostic => diagnostic.ToString())]);
    }

    private ThemeAsset Make(string path)
    {
        if (!_made.TryGetValue(path, out var asset))
        {
            asset = new ThemeAsset(path, Path.GetExtension(path) is ".css" or ".js" ? Encoding.UTF8.GetBytes(Rewritten(path)) : _theme.Read(path));
            _made.Add(path, asset);
        }

        return asset;
    }

    /// <summary>The text of a stylesheet or script with its references renamed.</summary>
    private string Rewritten(string path)
    {
        _open.Add(path);
        var text = new ThemeText(path, _theme.Display(path), Encoding.UTF8.GetString(_theme.Read(path)).TrimStart('\uFEFF'));
        var rewritten = path.EndsWith(".js", StringComparison.Ordinal)
            ? ScriptModule.Rewrite(text, reference => Renamed(text, reference, text.Path))
            : Stylesheet.Rewrite(text, reference => Inlined(text, reference), reference => Renamed(text, reference, _open.First(IsStylesheet)));
        _open.RemoveAt(_open.Count - 1);
        return rewritten;
    }

    /// <summary>The published name of a file that another names, relative to where the naming file is published.</summary>
    private string? Renamed(ThemeText from, ThemeReference reference, string publishedIn) =>
        Find(from, reference) is { } path
            ? Path.GetRelativePath("/assets/" + Folder(publishedIn), Make(path).Route.Path).Replace('\\', '/') is var name && name.StartsWith('.') ? name : "./" + name
            : null;

    private string? Inlined(ThemeText from, ThemeReference reference)
    {
        var path = Find(from, reference);
        if (path is null)
        {
            return null;
        }

        _inlined.Add(path);
        return Rewritten(path);
    }

    private string? Find(ThemeText from, ThemeReference reference)
    {
        var path = Path.GetRelativePath("/", Path.GetFullPath(reference.Target, "/" + Folder(from.Path))).Replace('\\', '/');
        if (!_paths.Contains(path, StringComparer.Ordinal))
        {
            _diagnostics.Add(Spelling.Report(ThemeRules.UnknownAsset, from.Place(reference), _paths, [path]));
            return null;
        }

        if (_open.Contains(path, StringComparer.Ordinal))
        {
            _diagnostics.Add(ThemeRules.ImportCycle.At(from.Place(reference), path));
            return null;
        }

        return path;
    }

    private static bool IsStylesheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];
}
