using System.Buffers.Binary;

namespace StaticNews.Rendering.Fonts;

/// <summary>The points of one glyph, read from the streams of WOFF 2.0.</summary>
internal sealed class GlyphOutline
{
    private readonly List<(int X, int Y, bool IsOn)> _points = [];

    /// <summary>The last point of each contour.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Left, lower, right and upper edge, in the font's units.</summary>
    public short[] Box =>
    [
        (short)_points.Min(point => point.X), (short)_points.Min(point => point.Y), (short)_points.Max(point => point.X), (short)_points.Max(point => point.Y),
    ];

    public static GlyphOutline Read(int contours, FontBytes counts, FontBytes flags, FontBytes outlines)
    {
        var outline = new GlyphOutline();
        for (var i = 0; i < contours; i++)
        {
            outline.Ends.Add((i == 0 ? -1 : outline.Ends[^1]) + counts.Short());
        }

        var (x, y) = (0, 0);
        for (var i = 0; i <= outline.Ends[^1]; i++)
        {
            var flag = flags.Byte();
            var (across, up) = Step(flag & 0x7F, outlines);
            (x, y) = (x + across, y + up);
            outline._points.Add((x, y, flag < 0x80));
        }

        return outline._points.Count > 0 ? outline : throw new InvalidDataException("A glyph of the font has contours without points.");
    }

    /// <summary>The points as a table has them, each step a whole number of two bytes: a font in memory need not be small.</summary>
    public byte[] Bytes()
    {
        var bytes = new byte[_points.Count * 5];
        var across = bytes.AsSpan(_points.Count);
        var up = bytes.AsSpan(_points.Count * 3);
        var (x, y) = (0, 0);
        for (var i = 0; i < _points.Count; i++)
        {
            var point = _points[i];
            bytes[i] = point.IsOn ? (byte)1 : (byte)0;
            BinaryPrimitives.WriteInt16BigEndian(across[(i * 2)..], (short)(point.X - x));
            BinaryPrimitives.WriteInt16BigEndian(up[(i * 2)..], (short)(point.Y - y));
            (x, y) = (point.X, point.Y);
        }

        return bytes;
    }

    /// <summary>The way from one point to the next: its form says in how many bits each part is written and to which side it goes (5.2, «Triplet Encoding»).</summary>
    private static (int X, int Y) Step(int form, FontBytes outlines)
    {
        switch (form)
        {
            case < 10:
                return (0, Signed(form, ((form >> 1) << 8) + outlines.Byte()));
            case < 20:
                return (Signed(form, (((form - 10) >> 1) << 8) + outlines.Byte()), 0);
            case < 84:
                var (half, both) = (form - 20, outlines.Byte());
                return (Signed(form, 1 + ((half >> 4) << 4) + (both >> 4)), Signed(form >> 1, 1 + (((half >> 2) & 3) << 4) + (both & 15)));
            case < 120:
                var whole = form - 84;
                return (Signed(form, 1 + ((whole / 12) << 8) + outlines.Byte()), Signed(form >> 1, 1 + (((whole % 12) >> 2) << 8) + outlines.Byte()));
            case < 124:
                var (first, middle, last) = (outlines.Byte(), outlines.Byte(), outlines.Byte());
                return (Signed(form, (first << 4) + (middle >> 4)), Signed(form >> 1, ((middle & 15) << 8) + last));
            default:
                return (Signed(form, outlines.Word()), Signed(form >> 1, outlines.Word()));
        }
    }

    private static int Signed(int form, int length) => (form & 1) != 0 ? length : -length;
}
