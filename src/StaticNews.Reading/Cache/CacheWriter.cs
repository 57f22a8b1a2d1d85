using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>
/// Writes values one after another as a cache keeps them: numbers as LEB128, texts as they lie in memory, so that reading them
/// is copying: a byte a character where all are ASCII, otherwise two.
/// </summary>
/// <param name="room">How many bytes are likely to be written.</param>
public sealed class CacheWriter(int room = 4096)
{
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[room];
    private int _length;

    /// <summary>How messages name the file whose record is being written: what stands in it does not repeat its name.</summary>
    public string? Own { get; set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew with an empty table of shared texts.</summary>
    public void Clear()
    {
        _shared.Clear();
        _length = 0;
    }

    public void Flag(bool flag) => Free(1)[0] = flag ? (byte)1 : (byte)0;

    public void Number(ulong number)
    {
        while (number >= 0x80)
        {
            Free(1)[0] = (byte)(number | 0x80);
            number >>= 7;
        }

        Free(1)[0] = (byte)number;
    }

    /// <summary>Writes a number that may be below zero, near zero as a rule (zigzag, as Protocol Buffers do).</summary>
    public void Signed(long number) => Number((ulong)(number << 1) ^ (ulong)(number >> 63));

    public void Double(double number) => BinaryPrimitives.WriteDoubleLittleEndian(Free(sizeof(double)), number);

    public void Fingerprint(Fingerprint fingerprint) => BinaryPrimitives.WriteUInt128LittleEndian(Free(16), fingerprint.Value);

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number((ulong)bytes.Length);
        bytes.CopyTo(Free(bytes.Length));
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        var isAscii = Ascii.IsValid(text);
        Number((((ulong)text.Length << 1) | (isAscii ? 0UL : 1UL)) + 1);
        if (isAscii)
        {
            Encoding.ASCII.GetBytes(text, Free(text.Length));
        }
        else
        {
            MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(Free(text.Length * sizeof(char)));
        }
    }

    /// <summary>Writes a text that others are likely to be equal to: in full once, then as a number.</summary>
    public void Shared(string text)
    {
        if (_shared.TryGetValue(text, out var known))
        {
            Number((ulong)known);
            return;
        }

        Number((ulong)_shared.Count);
        _shared.Add(text, _shared.Count);
        Text(text);
    }

    private Span<byte> Free(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        var free = _bytes.AsSpan(_length, count);
        _length += count;
        return free;
    }
}
