using System.Collections.Concurrent;

namespace StaticNews.Publishing;

/// <summary>A site published into memory: what a preview serves from, and what fast tests compare.</summary>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> _staged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private Manifest _manifest = Manifest.Empty;

    /// <summary>The published files by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public Manifest LoadManifest() => _manifest;

    public bool Holds(string file, long length) => _files.TryGetValue(file, out var bytes) && bytes.Length == length;

    public bool Stage(string file, ReadOnlySpan<byte> bytes)
    {
        if (_files.TryGetValue(file, out var old) && bytes.SequenceEqual(old))
        {
            return false;
        }

        _staged[file] = bytes.ToArray();
        return true;
    }

    public long StageCopy(string file, Stream source)
    {
        using var memory = new MemoryStream();
        source.CopyTo(memory);
        _staged[file] = memory.ToArray();
        return memory.Length;
    }

    public void Commit(IReadOnlyCollection<string> deletions, Manifest manifest)
    {
        foreach (var (file, bytes) in _staged)
        {
            _files[file] = bytes;
        }

        _staged.Clear();
        foreach (var file in deletions)
        {
            _files.TryRemove(file, out _);
        }

        _manifest = manifest;
    }

    public void Discard() => _staged.Clear();

    public IReadOnlyCollection<string> List() => [.. _files.Keys];
}
