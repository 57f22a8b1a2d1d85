using System.Buffers.Binary;

namespace StaticNews.Rendering.Fonts;

/// <summary>The widths of a font's glyphs, from which WOFF 2.0 leaves out what their outlines tell too (5.4).</summary>
internal static class Woff2Metrics
{
    private const int EdgesLeftOut = 1;
    private const int LastEdgesLeftOut = 2;
    private const int CountInHhea = 34;

    /// <param name="table">The table as the file has it.</param>
    /// <param name="tables">The font's others.</param>
    /// <param name="edges">Where each glyph begins.</param>
    public static byte[] Restore(FontBytes table, FontTables tables, IReadOnlyList<short> edges)
    {
        var flags = table.Byte();
        var wide = new FontBytes(tables.Find("hhea", CountInHhea).AsMemory(CountInHhea)).Word();
        if (wide > edges.Count)
        {
            throw new InvalidDataException("The font has more widths than glyphs.");
        }

        var bytes = new byte[(wide * 4) + ((edges.Count - wide) * 2)];
        for (var glyph = 0; glyph < wide; glyph++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(glyph * 4), table.Word());
        }

        for (var glyph = 0; glyph < edges.Count; glyph++)
        {
            var isLeftOut = (flags & (glyph < wide ? EdgesLeftOut : LastEdgesLeftOut)) != 0;
            var place = glyph < wide ? (glyph * 4) + 2 : (wide * 4) + ((glyph - wide) * 2);
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(place), isLeftOut ? edges[glyph] : table.Signed());
        }

        return bytes;
    }
}
