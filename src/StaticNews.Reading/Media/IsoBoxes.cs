namespace StaticNews.Reading.Media;

/// <summary>Walks the boxes that MP4, AVIF and HEIC files are made of (ISO/IEC 14496-12).</summary>
internal static class IsoBoxes
{
    /// <summary>What a box of a kind holds; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Child(ReadOnlySpan<byte> boxes, scoped ReadOnlySpan<byte> wanted)
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
    public static bool TryBox(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content)
    {
        type = default;
        content = default;
        if (Header(boxes, boxes.Length) is not var (header, length) || length > boxes.Length)
        {
            return false;
        }

        type = boxes[4..8];
        content = boxes[header..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }

    /// <summary>Length of a box's head and of the whole box; <c>null</c> where there is no box.</summary>
    /// <param name="bytes">The box, or its first 16 bytes.</param>
    /// <param name="rest">Bytes up to the end, which a box of no length reaches to.</param>
    public static (int Header, long Length)? Header(ReadOnlySpan<byte> bytes, long rest)
    {
        if (bytes.Length < 8)
        {
            return null;
        }

        long length = Bytes.BigEndian32(bytes, 0);
        var header = length == 1 ? 16 : 8;
        if (length == 1)
        {
            length = bytes.Length < 16 ? 0 : ((long)Bytes.BigEndian32(bytes, 8) << 32) | Bytes.BigEndian32(bytes, 12);
        }
        else if (length == 0)
        {
            length = rest;
        }

        return length < header ? null : (header, length);
    }
}
