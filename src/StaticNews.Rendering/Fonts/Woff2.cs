using System.IO.Compression;

namespace StaticNews.Rendering.Fonts;

/// <summary>
/// Unpacks a font of the web into the form that drawing libraries read, because none of them reads WOFF 2.0 on every system (W3C
/// Recommendation «WOFF File Format 2.0»). Collections of fonts are not read.
/// </summary>
internal static class Woff2
{
    private const uint Signature = 0x774F4632;
    private const uint Collection = 0x74746366;
    private const int RestOfHeader = 24;
    private const int AnyTag = 63;
    private const int NullTransformOfGlyphs = 3;

    // More than any text font has, less than would harm.
    private const int LargestFont = 64 << 20;

    // The tags that a table's flags can name (4.1), in their order.
    private const string KnownTags =
        "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUBEBSCJSTFMATH"
        + "CBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhstyjustlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill";

    /// <summary>Whether these are the bytes of such a file.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("wOF2"u8);

    /// <summary>The tables of a font. Throws <see cref="InvalidDataException"/> where the file is damaged.</summary>
    public static FontTables Unpack(ReadOnlyMemory<byte> file)
    {
        var reader = new FontBytes(file);
        var (signature, flavor) = (reader.Long(), reader.Long());
        if (signature != Signature || flavor == Collection)
        {
            throw new InvalidDataException("This is no single font of WOFF 2.0.");
        }

        reader.Skip(sizeof(uint));
        var entries = new Entry[reader.Word()];
        reader.Skip(sizeof(ushort) + sizeof(uint));
        var packed = reader.Long();
        reader.Skip(RestOfHeader);
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = Entry.Read(reader);
        }

        var stream = new FontBytes(Decompress(reader.Take((int)Math.Min(packed, LargestFont)), entries.Sum(entry => (long)entry.Stored)));
        return Restore(flavor, entries, stream);
    }

    private static byte[] Decompress(ReadOnlySpan<byte> packed, long length)
    {
        var bytes = new byte[length <= LargestFont ? length : throw new InvalidDataException("The font is too large.")];
        return BrotliDecoder.TryDecompress(packed, bytes, out var written) && written == length
            ? bytes
            : throw new InvalidDataException("The font's compressed part is damaged.");
    }

    private static FontTables Restore(uint flavor, Entry[] entries, FontBytes stream)
    {
        var tables = new FontTables(flavor);
        var transformed = new Dictionary<string, FontBytes>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var part = stream.Part(entry.Stored);
            if (entry.IsTransformed)
            {
                transformed[entry.Tag] = part;
            }
            else
            {
                tables.Add(entry.Tag, part.Take(entry.Stored).ToArray());
            }
        }

        if (transformed.TryGetValue("glyf", out var outlines))
        {
            using var glyphs = new Woff2Glyphs(outlines);
            var edges = glyphs.WriteTo(tables);
            if (transformed.TryGetValue("hmtx", out var metrics))
            {
                tables.Add("hmtx", Woff2Metrics.Restore(metrics, tables, edges));
            }
        }

        return tables;
    }

    /// <summary>A line of the file's directory.</summary>
    /// <param name="Tag">Name of the table.</param>
    /// <param name="Stored">How many bytes it has in the unpacked stream.</param>
    /// <param name="IsTransformed">Whether these differ from the table's own.</param>
    private readonly record struct Entry(string Tag, int Stored, bool IsTransformed)
    {
        public static Entry Read(FontBytes reader)
        {
            var flags = reader.Byte();
            var known = flags & 0x3F;
            var tag = known == AnyTag ? System.Text.Encoding.Latin1.GetString(reader.Take(4)) : KnownTags.Substring(known * 4, 4);
            var own = reader.Packed();
            var transform = flags >> 6;
            var isTransformed = tag is "glyf" or "loca" ? transform != NullTransformOfGlyphs : transform != 0;
            return new Entry(tag, isTransformed ? reader.Packed() : own, isTransformed);
        }
    }
}
