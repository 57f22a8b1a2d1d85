namespace StaticNews.Reading.Media;

/// <summary>Size of a GIF: the logical screen after the signature (GIF89a, 18).</summary>
internal static class GifHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10 ? null : new PictureSize(Bytes.LittleEndian16(bytes, 6), Bytes.LittleEndian16(bytes, 8));
}
