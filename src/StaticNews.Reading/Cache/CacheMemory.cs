using System.Collections.Concurrent;

namespace StaticNews.Reading.Cache;

/// <summary>A cache that lasts as long as its process: for a preview that builds again and again, and for tests.</summary>
public sealed class CacheMemory : ICacheStore
{
    private readonly ConcurrentDictionary<string, byte[]> _saved = new(StringComparer.Ordinal);

    /// <summary>What is in it.</summary>
    public IEnumerable<string> Names => _saved.Keys;

    public Stream? Open(string name) => _saved.TryGetValue(name, out var bytes) ? new MemoryStream(bytes, writable: false) : null;

    public void Save(string name, Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        _saved[name] = memory.ToArray();
    }

    public void Delete(string name) => _saved.TryRemove(name, out _);

    public void Prune(string folder, IReadOnlySet<string> used)
    {
        // It lasts no longer than its process.
    }

    public ScratchFile? OpenScratch() => null;
}
