using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>
/// The form of every file of a cache: whose it is (the program's version and what else its content follows from), then blocks, each
/// with its length and checksum. A file of another program counts as absent; a damaged block ends it.
/// </summary>
public static class CacheFile
{
    private const int BlockHead = sizeof(int) + sizeof(ulong);
    private const int KeySize = 16;

    /// <summary>Writes a file whose blocks are given by <paramref name="blocks"/>, which is handed what appends one.</summary>
    public static void Write(ICacheStore store, string name, Fingerprint key, Action<BlockSink> blocks) => store.Save(name, stream =>
    {
        Span<byte> owner = stackalloc byte[KeySize];
        BinaryPrimitives.WriteUInt128LittleEndian(owner, Owner(key).Value);
        stream.Write(owner);
        blocks(block =>
        {
            Span<byte> head = stackalloc byte[BlockHead];
            BinaryPrimitives.WriteInt32LittleEndian(head, block.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(head[sizeof(int)..], XxHash3.HashToUInt64(block));
            stream.Write(head);
            stream.Write(block);
        });
    });

    /// <summary>The sound blocks of a file, read one by one as they are asked for. Each is returned to the pool by whoever takes it.</summary>
    public static IEnumerable<CacheBlock> Read(ICacheStore store, string name, Fingerprint key)
    {
        using var stream = store.Open(name);
        if (stream is null || !BelongsTo(stream, Owner(key)))
        {
            yield break;
        }

        while (Next(stream) is { } block)
        {
            yield return block;
        }
    }

    /// <summary>What a file of one block holds; <c>null</c> where there is no sound one.</summary>
    public static T? ReadWhole<T>(ICacheStore store, string name, Fingerprint key, BlockReader<T> read)
        where T : class
    {
        foreach (var block in Read(store, name, key))
        {
            var found = read(new CacheReader(block.Bytes));
            block.Return();
            return found;
        }

        return null;
    }

    private static Fingerprint Owner(Fingerprint key) => new FingerprintBuilder().Add(CacheVersion.Current).Add(key).Finish();

    private static bool BelongsTo(Stream stream, Fingerprint owner)
    {
        Span<byte> found = stackalloc byte[KeySize];
        return stream.ReadAtLeast(found, KeySize, throwOnEndOfStream: false) == KeySize
            && BinaryPrimitives.ReadUInt128LittleEndian(found) == owner.Value;
    }

    private static CacheBlock? Next(Stream stream)
    {
        Span<byte> head = stackalloc byte[BlockHead];
        if (stream.ReadAtLeast(head, BlockHead, throwOnEndOfStream: false) < BlockHead)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length < 0 || length > stream.Length - stream.Position)
        {
            return null;
        }

        var block = new CacheBlock(ArrayPool<byte>.Shared.Rent(length), length);
        var isWhole = stream.ReadAtLeast(block.Buffer.AsSpan(0, length), length, throwOnEndOfStream: false) == length;
        if (isWhole && XxHash3.HashToUInt64(block.Bytes) == BinaryPrimitives.ReadUInt64LittleEndian(head[sizeof(int)..]))
        {
            return block;
        }

        block.Return();
        return null;
    }
}

/// <summary>Reads what a block of a cache's file holds.</summary>
public delegate T BlockReader<T>(CacheReader block);

/// <summary>Appends one block to a file of a cache.</summary>
public delegate void BlockSink(ReadOnlySpan<byte> block);
