namespace StaticNews.Reading.Media;

/// <summary>Size of a PNG: its first chunk is IHDR (PNG specification, 11.2.1).</summary>
internal static class PngHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 24 || !bytes[12..16].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var (width, height) = (Bytes.BigEndian32(bytes, 16), Bytes.BigEndian32(bytes, 20));
        return width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new PictureSize((int)width, (int)height) : null;
    }
}
