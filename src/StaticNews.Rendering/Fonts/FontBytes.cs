using System.Buffers.Binary;

namespace StaticNews.Rendering.Fonts;

/// <summary>Reads the numbers of font files one after another: big-endian, and the two packed forms of WOFF 2.0 (4.1 and 6.1.1). Throws <see cref="InvalidDataException"/> at the end.</summary>
internal sealed class FontBytes(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    public byte Byte() => Take(sizeof(byte))[0];

    public ushort Word() => BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort)));

    public short Signed() => BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short)));

    public uint Long() => BinaryPrimitives.ReadUInt32BigEndian(Take(sizeof(uint)));

    /// <summary>UIntBase128: seven bits a byte, the highest first, at most five bytes.</summary>
    public int Packed()
    {
        var value = 0L;
        for (var place = 0; place < 5; place++)
        {
            var next = Byte();
            value = (value << 7) | (next & 0x7FL);
            if (next < 0x80)
            {
                return value <= int.MaxValue ? (int)value : throw Broken();
            }
        }

        throw Broken();
    }

    /// <summary>255UInt16: one byte for what is small, two or three for the rest.</summary>
    public int Short() => Byte() switch
    {
        253 => Word(),
        254 => 506 + Byte(),
        255 => 253 + Byte(),
        var small => small,
    };

    public ReadOnlySpan<byte> Take(int count) => TakeMemory(count).Span;

    /// <summary>The next bytes, to be read on their own.</summary>
    public FontBytes Part(long count) => new(TakeMemory(count));

    public void Skip(int count) => TakeMemory(count);

    private ReadOnlyMemory<byte> TakeMemory(long count)
    {
        if (count < 0 || count > bytes.Length - _position)
        {
            throw Broken();
        }

        var taken = bytes.Slice(_position, (int)count);
        _position += (int)count;
        return taken;
    }

    private static InvalidDataException Broken() => new("The font ends too early or holds a number that is too large.");
}
