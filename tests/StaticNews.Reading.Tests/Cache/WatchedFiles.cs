using System.Collections.Concurrent;
using StaticNews.Content;

namespace StaticNews.Reading.Tests.Cache;

/// <summary>Files of which it is known which were opened; one may be kept from being so.</summary>
internal sealed class WatchedFiles(IFileTree files) : IFileTree
{
    private readonly ConcurrentDictionary<string, bool> _opened = new(StringComparer.Ordinal);

    public string? Locked { get; init; }

    public IEnumerable<string> Opened => _opened.Keys.Order(StringComparer.Ordinal);

    public IReadOnlyList<string> List() => files.List();

    public byte[] Read(string path)
    {
        Watch(path);
        return files.Read(path);
    }

    public Stream Open(string path)
    {
        Watch(path);
        return files.Open(path);
    }

    public FileStamp? Stamp(string path) => files.Stamp(path);

    public string Display(string path) => files.Display(path);

    private void Watch(string path)
    {
        _opened[path] = true;
        if (path == Locked)
        {
            throw new IOException("the file is locked.");
        }
    }
}
