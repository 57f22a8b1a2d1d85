using StaticNews.Content;

namespace StaticNews.Testing;

/// <summary>The same files in an order that only chance gives: a file system promises none.</summary>
/// <param name="inner">The files.</param>
/// <param name="seed">Which order; the same one each time.</param>
public sealed class ShuffledFiles(IFileTree inner, int seed) : IFileTree
{
    public IReadOnlyList<string> List()
    {
        string[] paths = [.. inner.List()];
        // A repeatable sequence is the point here; nothing secret depends on it.
#pragma warning disable CA5394
        new Random(seed).Shuffle(paths);
#pragma warning restore CA5394
        return paths;
    }

    public byte[] Read(string path) => inner.Read(path);

    public Stream Open(string path) => inner.Open(path);

    public FileStamp? Stamp(string path) => inner.Stamp(path);

    public string Display(string path) => inner.Display(path);
}
