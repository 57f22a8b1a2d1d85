namespace StaticNews.Content;

/// <summary>Trees laid over one another, so that an outlet changes single files of a theme and keeps the rest as it ships.</summary>
public sealed class LayeredFiles : IFileTree
{
    private readonly IFileTree[] _layers;
    private readonly Dictionary<string, IFileTree> _holders = new(StringComparer.Ordinal);
    private readonly string[] _paths;

    /// <param name="layers">The lowest first; of files with one path the last one wins.</param>
    public LayeredFiles(params IFileTree[] layers)
    {
        _layers = layers;
        foreach (var layer in layers)
        {
            foreach (var path in layer.List())
            {
                _holders[path] = layer;
            }
        }

        _paths = [.. _holders.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The tree itself where it has layers, else a tree with it as its only layer.</summary>
    public static LayeredFiles Of(IFileTree tree) => tree as LayeredFiles ?? new LayeredFiles(tree);

    public IReadOnlyList<string> List() => _paths;

    public byte[] Read(string path) => Holder(path).Read(path);

    public Stream Open(string path) => Holder(path).Open(path);

    public FileStamp? Stamp(string path) => Holder(path).Stamp(path);

    public string Display(string path) => Holder(path).Display(path);

    /// <summary>The trees that hold a file, the lowest first: for files whose layers add up instead of hiding one another.</summary>
    public IEnumerable<IFileTree> Holding(string path)
    {
        foreach (var layer in _holders.ContainsKey(path) ? _layers : [])
        {
            if (layer.List().Contains(path, StringComparer.Ordinal))
            {
                yield return layer;
            }
        }
    }

    /// <summary>What no layer holds is named as in the lowest, where the rest of its kind is.</summary>
    private IFileTree Holder(string path) => _holders.GetValueOrDefault(path) ?? _layers[0];
}
