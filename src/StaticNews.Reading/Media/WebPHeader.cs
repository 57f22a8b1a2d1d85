namespace StaticNews.Reading.Media;

/// <summary>Size of a WebP (RFC 9649): lossy (VP8), lossless (VP8L) or extended (VP8X).</summary>
internal static class WebPHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return null;
        }

        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return new PictureSize(Bytes.LittleEndian24(bytes, 24) + 1, Bytes.LittleEndian24(bytes, 27) + 1);
        }

        if (chunk.SequenceEqual("VP8L"u8) && bytes[20] == 0x2F)
        {
            var bits = Bytes.LittleEndian32(bytes, 21);
            return new PictureSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return chunk.SequenceEqual("VP8 "u8) && bytes[23..26].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? new PictureSize(Bytes.LittleEndian16(bytes, 26) & 0x3FFF, Bytes.LittleEndian16(bytes, 28) & 0x3FFF)
            : null;
    }

    /// <summary>Whether the file is shorter than its RIFF header says.</summary>
    public static bool IsCutShort(ReadOnlySpan<byte> head, long length) => head.Length >= 8 && Bytes.LittleEndian32(head, 4) + 8L > length + 1;
}
