using System.Buffers;
using System.Collections.Concurrent;
using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>
/// The bodies that one build has parsed, laid aside in a file until their pages are drawn: a body is parsed once and still not
/// held in memory. Where there is no such file nothing is kept, and whoever asks parses again. Safe to use from any thread.
/// </summary>
/// <param name="store">Where the file may lie.</param>
public sealed class SpilledBodies(ICacheStore store) : IDisposable
{
    [ThreadStatic]
    private static CacheWriter? s_writer;

    private readonly ConcurrentDictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Lazy<ScratchFile?> _file = new(store.OpenScratch);

    public void Dispose()
    {
        if (_file.IsValueCreated)
        {
            _file.Value?.Dispose();
        }
    }

    /// <summary>Lays a body aside.</summary>
    internal void Keep(SourceFile source, Body body)
    {
        if (_file.Value is not { } file)
        {
            return;
        }

        var writer = s_writer ??= new CacheWriter();
        writer.Clear();
        writer.Body(body);
        try
        {
            _places[source.Path] = new Place(source.Content, file.Append(writer.Written), writer.Written.Length);
        }
        catch (IOException)
        {
            // A full disk is no reason to fail before anything was published: the body is parsed again.
        }
    }

    /// <summary>The body of a file with that content; <c>null</c> where it was not laid aside.</summary>
    internal Body? Find(SourceFile source)
    {
        if (!_places.TryGetValue(source.Path, out var place) || place.Content != source.Content)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(place.Length);
        var bytes = buffer.AsSpan(0, place.Length);
        _file.Value!.Read(bytes, place.Offset);
        var reader = new CacheReader(bytes);
        var body = reader.Body();
        ArrayPool<byte>.Shared.Return(buffer);
        return body;
    }

    private readonly record struct Place(Fingerprint Content, long Offset, int Length);
}
