namespace StaticNews.Reading.Media;

/// <summary>Size of a JPEG (ITU-T T.81, Annex B): the frame header, turned as its EXIF orientation says.</summary>
internal static class JpegHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        var turned = false;
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != 0xFF)
            {
                return null;
            }

            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = Bytes.BigEndian16(bytes, at + 2);
            if (IsFrame(marker))
            {
                return at + 9 <= bytes.Length ? Frame(bytes[at..], turned) : null;
            }

            if (marker == 0xE1 && at + 2 + length <= bytes.Length && length > 2)
            {
                turned |= ExifOrientation.IsTurned(bytes.Slice(at + 4, length - 2));
            }

            at += 2 + Math.Max(length, 2);
        }

        return null;
    }

    /// <summary>SOF0–SOF15 without the tables DHT, JPG and DAC between them.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureSize Frame(ReadOnlySpan<byte> frame, bool turned)
    {
        var size = new PictureSize(Bytes.BigEndian16(frame, 7), Bytes.BigEndian16(frame, 5));
        return turned ? size.Turned : size;
    }
}
