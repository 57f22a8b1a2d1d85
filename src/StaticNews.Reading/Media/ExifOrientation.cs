namespace StaticNews.Reading.Media;

/// <summary>Orientation of a photograph in its EXIF segment (CIPA DC-008, tag 0x0112): cameras write the sensor's rows and note the turn.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <summary>Whether width and height change places when the picture is shown.</summary>
    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var tiff = segment[6..];
        var little = tiff[0] == (byte)'I';
        var directory = (int)Math.Min(Read32(tiff, 4, little), int.MaxValue - 2);
        if (directory + 2 > tiff.Length)
        {
            return false;
        }

        var count = Read16(tiff, directory, little);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + (i * 12);
            if (entry + 12 > tiff.Length)
            {
                return false;
            }

            if (Read16(tiff, entry, little) == Tag)
            {
                return Read16(tiff, entry + 8, little) is >= 5 and <= 8;
            }
        }

        return false;
    }

    private static int Read16(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? Bytes.LittleEndian16(bytes, at) : Bytes.BigEndian16(bytes, at);

    private static uint Read32(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little ? Bytes.LittleEndian32(bytes, at) : Bytes.BigEndian32(bytes, at);
}
