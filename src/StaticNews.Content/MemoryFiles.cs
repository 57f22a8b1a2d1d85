using System.Text;

namespace StaticNews.Content;

/// <summary>Files held in memory: a small site written in a test, or the pages a preview has drawn.</summary>
public sealed class MemoryFiles(string displayRoot = "") : IFileTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryFiles Add(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public MemoryFiles Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public bool Remove(string path) => _files.Remove(path);

    public IReadOnlyList<string> List() => [.. _files.Keys];

    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(null, path);

    public Stream Open(string path) => new MemoryStream(Read(path), writable: false);

    public string Display(string path) => displayRoot + path;
}
