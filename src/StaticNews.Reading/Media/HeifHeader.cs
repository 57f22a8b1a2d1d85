namespace StaticNews.Reading.Media;

/// <summary>
/// Size of an AVIF or HEIC (ISO/IEC 23008-12): the largest <c>ispe</c> property of meta/iprp/ipco, for thumbnails, tiles and
/// transparency have their own, turned where there is an <c>irot</c> by a quarter.
/// </summary>
internal static class HeifHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        var meta = IsoBoxes.Child(bytes, "meta"u8);
        var properties = meta.Length < 4 ? default : IsoBoxes.Child(IsoBoxes.Child(meta[4..], "iprp"u8), "ipco"u8);
        var (largest, turned) = (default(PictureSize), false);
        while (IsoBoxes.TryBox(ref properties, out var type, out var content))
        {
            if (type.SequenceEqual("ispe"u8) && content.Length >= 12)
            {
                var size = Extent(content);
                largest = size.Pixels > largest.Pixels ? size : largest;
            }
            else if (type.SequenceEqual("irot"u8) && content.Length >= 1)
            {
                turned = (content[0] & 1) == 1;
            }
        }

        return largest.Pixels == 0 ? null : turned ? largest.Turned : largest;
    }

    private static PictureSize Extent(ReadOnlySpan<byte> ispe) =>
        new((int)Math.Min(Bytes.BigEndian32(ispe, 4), int.MaxValue), (int)Math.Min(Bytes.BigEndian32(ispe, 8), int.MaxValue));
}
