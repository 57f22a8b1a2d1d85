namespace StaticNews.Reading.Media;

/// <summary>The formats that are told apart by their first bytes.</summary>
internal enum MediaFormat
{
    Unknown,
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Heif,
    Svg,
    Mp4,
    WebM,
    Mp3,
    Ogg,
    Wav,
    Pdf,
    Zip,
}

/// <summary>Recognises a format by its first bytes, whatever the file is called.</summary>
internal static class Signature
{
    public static MediaFormat Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => MediaFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => MediaFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => MediaFormat.Gif,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => MediaFormat.WebM,
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => MediaFormat.Ogg,
        [(byte)'I', (byte)'D', (byte)'3', ..] => MediaFormat.Mp3,
        [0xFF, 0xFA or 0xFB or 0xF2 or 0xF3 or 0xE2 or 0xE3, ..] => MediaFormat.Mp3,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => MediaFormat.Pdf,
        [(byte)'P', (byte)'K', 3, 4, ..] => MediaFormat.Zip,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => MediaFormat.WebP,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => MediaFormat.Wav,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => Brand(head),
        _ => SvgHeader.Begins(head) ? MediaFormat.Svg : MediaFormat.Unknown,
    };

    /// <summary>ISO base media files (ISO/IEC 14496-12) tell what they are by their major and compatible brands.</summary>
    private static MediaFormat Brand(ReadOnlySpan<byte> head)
    {
        var length = Math.Min(head.Length, Math.Clamp((int)Math.Min(Bytes.BigEndian32(head, 0), 256), 12, 256));
        var brands = head[8..length];
        if (brands.IndexOf("avif"u8) >= 0 || brands.IndexOf("avis"u8) >= 0)
        {
            return MediaFormat.Avif;
        }

        return brands.IndexOf("heic"u8) >= 0 || brands.IndexOf("heix"u8) >= 0 || brands.IndexOf("mif1"u8) >= 0 || brands.IndexOf("hevc"u8) >= 0
            ? MediaFormat.Heif
            : MediaFormat.Mp4;
    }
}
