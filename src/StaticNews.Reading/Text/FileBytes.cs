using System.Buffers;
using StaticNews.Content;

namespace StaticNews.Reading.Text;

/// <summary>The bytes of a file in memory that is lent, for whoever looks at them once.</summary>
internal readonly struct FileBytes : IDisposable
{
    private readonly byte[] _lent;
    private readonly int _length;

    private FileBytes(byte[] lent, int length) => (_lent, _length) = (lent, length);

    /// <summary>Good until this is disposed of.</summary>
    public ReadOnlySpan<byte> Span => _lent.AsSpan(0, _length);

    /// <summary>Reads a file. Throws what <see cref="IFileTree.Open"/> throws, and an <see cref="IOException"/> for one beyond 2 GB.</summary>
    public static FileBytes Of(IFileTree tree, string path)
    {
        using var stream = tree.Open(path);
        if (stream.Length > Array.MaxLength)
        {
            throw new IOException($"{path} is larger than 2 GB");
        }

        var lent = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        return new FileBytes(lent, stream.ReadAtLeast(lent.AsSpan(0, (int)stream.Length), (int)stream.Length, throwOnEndOfStream: false));
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_lent);
}
