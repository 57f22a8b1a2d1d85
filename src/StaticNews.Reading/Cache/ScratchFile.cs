using Microsoft.Win32.SafeHandles;

namespace StaticNews.Reading.Cache;

/// <summary>
/// A file without a name, where a build lays aside what memory is too dear for. It is gone with the process, however that ends.
/// Safe to use from any thread.
/// </summary>
public sealed class ScratchFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private long _end;

    private ScratchFile(SafeFileHandle file) => _file = file;

    /// <summary>Makes one in a folder. Throws an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where nothing can be written.</summary>
    public static ScratchFile Open(string folder)
    {
        var place = Path.Combine(folder, $"scratch.{Path.GetRandomFileName()}.new");
        var file = File.OpenHandle(place, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        // An open file needs no name; one without a name cannot be left behind.
        File.Delete(place);
        return new ScratchFile(file);
    }

    /// <summary>Adds bytes at the end and tells where they lie.</summary>
    public long Append(ReadOnlySpan<byte> bytes)
    {
        var place = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file, bytes, place);
        return place;
    }

    /// <summary>Fills a span with the bytes that begin at a place.</summary>
    public void Read(Span<byte> bytes, long place)
    {
        for (int read; bytes.Length > 0; bytes = bytes[read..], place += read)
        {
            read = RandomAccess.Read(_file, bytes, place);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
