using System.Buffers.Binary;

namespace StaticNews.Rendering.Fonts;

/// <summary>The outlines of a font, which WOFF 2.0 takes apart into streams of like numbers (5.1), put together again.</summary>
internal sealed class Woff2Glyphs : IDisposable
{
    private const short Composite = -1;

    private readonly FontBytes _contours;
    private readonly FontBytes _points;
    private readonly FontBytes _flags;
    private readonly FontBytes _outlines;
    private readonly FontBytes _composites;
    private readonly byte[] _hasBox;
    private readonly FontBytes _boxes;
    private readonly FontBytes _instructions;
    private readonly short[] _leftEdges;
    private readonly MemoryStream _glyphs = new();

    /// <param name="table">The table as the file has it.</param>
    public Woff2Glyphs(FontBytes table)
    {
        table.Skip(sizeof(uint));
        _leftEdges = new short[table.Word()];
        table.Skip(sizeof(ushort));
        Span<uint> lengths = stackalloc uint[7];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = table.Long();
        }

        (_contours, _points, _flags) = (table.Part(lengths[0]), table.Part(lengths[1]), table.Part(lengths[2]));
        (_outlines, _composites) = (table.Part(lengths[3]), table.Part(lengths[4]));
        _boxes = table.Part(lengths[5]);
        _hasBox = _boxes.Take(4 * ((_leftEdges.Length + 31) / 32)).ToArray();
        _instructions = table.Part(lengths[6]);
    }

    /// <summary>Adds <c>glyf</c> and <c>loca</c>, with long offsets. Returns where each glyph begins, in the font's units.</summary>
    public IReadOnlyList<short> WriteTo(FontTables tables)
    {
        var offsets = new byte[(_leftEdges.Length + 1) * sizeof(uint)];
        for (var glyph = 0; glyph < _leftEdges.Length; glyph++)
        {
            WriteGlyph(glyph);
            _glyphs.SetLength((_glyphs.Length + 3) & ~3L);
            _glyphs.Position = _glyphs.Length;
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan((glyph + 1) * sizeof(uint)), (uint)_glyphs.Length);
        }

        const int OffsetFormat = 50;
        BinaryPrimitives.WriteInt16BigEndian(tables.Find("head", OffsetFormat + sizeof(short)).AsSpan(OffsetFormat), 1);
        tables.Add("glyf", _glyphs.ToArray());
        tables.Add("loca", offsets);
        return _leftEdges;
    }

    public void Dispose() => _glyphs.Dispose();

    private void WriteGlyph(int glyph)
    {
        var contours = _contours.Signed();
        if (contours < Composite)
        {
            throw new InvalidDataException("A glyph of the font has fewer than no contours.");
        }

        var hasBox = (_hasBox[glyph >> 3] & (0x80 >> (glyph & 7))) != 0;
        if (contours == 0)
        {
            return;
        }

        Write(contours);
        if (contours == Composite)
        {
            WriteBox(glyph, ReadBox());
            WriteComponents();
            return;
        }

        var outline = GlyphOutline.Read(contours, _points, _flags, _outlines);
        WriteBox(glyph, hasBox ? ReadBox() : outline.Box);
        outline.Ends.ForEach(end => Write((short)end));
        WriteInstructions();
        _glyphs.Write(outline.Bytes());
    }

    private short[] ReadBox() => [_boxes.Signed(), _boxes.Signed(), _boxes.Signed(), _boxes.Signed()];

    private void WriteBox(int glyph, short[] box)
    {
        _leftEdges[glyph] = box[0];
        Array.ForEach(box, Write);
    }

    private void WriteInstructions()
    {
        var length = _outlines.Short();
        Write((short)length);
        _glyphs.Write(_instructions.Take(length));
    }

    private void WriteComponents()
    {
        const int AreWords = 0x1, HasScale = 0x8, HasMore = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80, HasInstructions = 0x100;
        int flags, all = 0;
        do
        {
            flags = _composites.Word();
            all |= flags;
            Write((short)flags);
            var places = (flags & AreWords) != 0 ? 4 : 2;
            var scales = (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            _glyphs.Write(_composites.Take(sizeof(ushort) + places + scales));
        }
        while ((flags & HasMore) != 0);

        if ((all & HasInstructions) != 0)
        {
            WriteInstructions();
        }
    }

    private void Write(short value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        BinaryPrimitives.WriteInt16BigEndian(bytes, value);
        _glyphs.Write(bytes);
    }
}
