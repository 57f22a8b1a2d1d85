using System.Buffers;

namespace StaticNews.Reading.Cache;

/// <summary>A block of a cache's file in a pooled buffer.</summary>
public readonly record struct CacheBlock
{
    private readonly int _length;

    internal CacheBlock(byte[] buffer, int length) => (Buffer, _length) = (buffer, length);

    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, _length);

    internal byte[] Buffer { get; }

    /// <summary>Gives the buffer back; the block must not be used any more.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}
