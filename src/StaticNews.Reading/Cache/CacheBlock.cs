using System.Buffers;

namespace StaticNews.Reading.Cache;

/// <summary>A block of a cache's file in a pooled buffer.</summary>
internal readonly record struct CacheBlock(byte[] Buffer, int Length)
{
    public ReadOnlySpan<byte> Bytes => Buffer.AsSpan(0, Length);

    /// <summary>Gives the buffer back; the block must not be used any more.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}
