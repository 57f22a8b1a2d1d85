using StaticNews.Content;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Links;

/// <summary>
/// Files of the input found by path: exactly, ignoring case, or nearly. Unicode forms never matter. Safe to read from several
/// threads; what only mistakes need is made when the first is met.
/// </summary>
internal sealed class FileIndex<T>
    where T : class
{
    // Every article in a folder of its own is named so; the name tells nothing.
    private const string IndexFile = "index.md";

    private readonly Dictionary<string, T> _byPath = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _spellings;
    private readonly Lazy<ILookup<string, string>> _byName;
    private readonly Lazy<ILookup<string, string>> _byUndatedName;
    private readonly Lazy<NearestName> _nearest;

    public FileIndex(IEnumerable<(string Path, T File)> files)
    {
        foreach (var (path, file) in files)
        {
            _byPath.TryAdd(ComposedText.Of(path), file);
        }

        _spellings = new Lazy<Dictionary<string, string>>(Spellings);
        _byName = new Lazy<ILookup<string, string>>(() => Ordered().ToLookup(NameOf, StringComparer.OrdinalIgnoreCase));
        _byUndatedName = new Lazy<ILookup<string, string>>(() => Ordered().ToLookup(path => DatedName.Of(NameOf(path))?.Name ?? "", StringComparer.OrdinalIgnoreCase));
        _nearest = new Lazy<NearestName>(() => new NearestName(_byPath.Keys));
    }

    public T? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>How a path that differs by case alone is spelt.</summary>
    public string? SpellingOf(string path) => _spellings.Value.GetValueOrDefault(path);

    /// <summary>All files of that name in any folder, ignoring case, by path.</summary>
    public IEnumerable<string> Named(string fileName) => _byName.Value[fileName];

    /// <summary>The file that was probably meant: one of the same name elsewhere (in folders by date the newest) or with a date before it, else one with nearly the same path.</summary>
    public string? Nearest(string path)
    {
        var name = NameOf(path);
        var elsewhere = name == IndexFile ? null : Named(name).LastOrDefault() ?? _byUndatedName.Value[name].LastOrDefault();
        return elsewhere ?? _nearest.Value.To(path, name == IndexFile ? path.Length : Path.GetFileNameWithoutExtension(name).Length);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private IEnumerable<string> Ordered() => _byPath.Keys.Order(StringComparer.Ordinal);

    private Dictionary<string, string> Spellings()
    {
        var spellings = new Dictionary<string, string>(_byPath.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var path in Ordered())
        {
            spellings.TryAdd(path, path);
        }

        return spellings;
    }
}
