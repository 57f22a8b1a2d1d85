using Microsoft.Extensions.FileProviders;

namespace StaticNews.Cli.Previewing;

/// <summary>A file of a planned site that has its bytes, as the static host wants it.</summary>
/// <param name="name">Its name without folders.</param>
/// <param name="bytes">What it holds.</param>
internal sealed class PlannedFile(string name, ReadOnlyMemory<byte> bytes) : IFileInfo
{
    public bool Exists => true;

    public long Length => bytes.Length;

    public string? PhysicalPath => null;

    public string Name => name;

    // No browser keeps what a preview sends, so nobody compares times.
    public DateTimeOffset LastModified { get; } = DateTimeOffset.UnixEpoch;

    public bool IsDirectory => false;

    public Stream CreateReadStream()
    {
        var array = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : bytes.ToArray();
        return new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
    }
}
