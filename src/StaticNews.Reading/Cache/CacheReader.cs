using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Reads what <see cref="CacheWriter"/> wrote, in the same order.</summary>
public ref struct CacheReader(ReadOnlySpan<byte> bytes)
{
    private readonly List<string> _shared = [];
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>How messages name the file whose record is being read.</summary>
    public string? Own { readonly get; set; }

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public bool Flag() => Take(1)[0] != 0;

    public ulong Number()
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = Take(1)[0];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }

    public int Count() => (int)Number();

    public long Signed()
    {
        var number = Number();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public Fingerprint Fingerprint() => new(BinaryPrimitives.ReadUInt128LittleEndian(Take(16)));

    public byte[] Bytes() => Take(Count()).ToArray();

    public string? Text()
    {
        var header = Number();
        if (header == 0)
        {
            return null;
        }

        var length = (int)((header - 1) >> 1);
        return ((header - 1) & 1) == 0
            ? Encoding.Latin1.GetString(Take(length))
            : new string(MemoryMarshal.Cast<byte, char>(Take(length * sizeof(char))));
    }

    public string Shared()
    {
        var index = Count();
        if (index == _shared.Count)
        {
            _shared.Add(Text()!);
        }

        return _shared[index];
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
