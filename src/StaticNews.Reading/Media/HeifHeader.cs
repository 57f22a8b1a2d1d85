namespace StaticNews.Reading.Media;

/// <summary>
/// Size of an AVIF or HEIC (ISO/IEC 23008-12): the largest <c>ispe</c> property of meta/iprp/ipco, for thumbnails, tiles and
/// transparency have their own, turned where there is an <c>irot</c> by a quarter.
/// </summary>
internal static class HeifHeader
{
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        var meta = Child(bytes, "meta"u8);
        var properties = meta.Length < 4 ? default : Child(Child(meta[4..], "iprp"u8), "ipco"u8);
        var (largest, turned) = (default(PictureSize), false);
        while (TryBox(ref properties, out var type, out var content))
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

    private static ReadOnlySpan<byte> Child(ReadOnlySpan<byte> boxes, scoped ReadOnlySpan<byte> wanted)
    {
        while (TryBox(ref boxes, out var type, out var content))
        {
            if (type.SequenceEqual(wanted))
            {
                return content;
            }
        }

        return default;
    }

    /// <summary>Takes the next box off; one that reaches beyond the bytes at hand ends the walk.</summary>
    private static bool TryBox(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content)
    {
        type = default;
        content = default;
        if (boxes.Length < 8)
        {
            return false;
        }

        long length = Bytes.BigEndian32(boxes, 0);
        var header = length == 1 ? 16 : 8;
        if (length == 1)
        {
            length = boxes.Length < 16 ? 0 : ((long)Bytes.BigEndian32(boxes, 8) << 32) | Bytes.BigEndian32(boxes, 12);
        }
        else if (length == 0)
        {
            length = boxes.Length;
        }

        if (length < header || length > boxes.Length)
        {
            return false;
        }

        type = boxes[4..8];
        content = boxes[header..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }
}
