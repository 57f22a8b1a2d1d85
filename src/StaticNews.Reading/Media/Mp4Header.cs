namespace StaticNews.Reading.Media;

/// <summary>Duration and size of an MP4, M4A or MOV (ISO/IEC 14496-12), from its <c>moov</c> box, which may stand at either end.</summary>
internal static class Mp4Header
{
    private const int LongestHeader = 16;
    private const int MaxMovie = 64 * 1024 * 1024;

    public static Playback Read(Stream stream)
    {
        for (long at = 0; IsoBoxes.Header(Playback.Slice(stream, at, LongestHeader), stream.Length - at) is var (header, length); at += length)
        {
            if (Playback.Slice(stream, at + 4, 4).SequenceEqual("moov"u8))
            {
                return length > MaxMovie ? default : OfMovie(Playback.Slice(stream, at + header, (int)length - header));
            }
        }

        return default;
    }

    private static Playback OfMovie(ReadOnlySpan<byte> movie)
    {
        var playback = new Playback(Seconds(IsoBoxes.Child(movie, "mvhd"u8)), 0, 0);
        while (playback.Width == 0 && IsoBoxes.TryBox(ref movie, out var type, out var content))
        {
            if (type.SequenceEqual("trak"u8))
            {
                playback = WithSize(playback, IsoBoxes.Child(content, "tkhd"u8));
            }
        }

        return playback;
    }

    private static double Seconds(ReadOnlySpan<byte> head) => head switch
    {
        { Length: >= 32 } when head[0] == 1 => Ratio(((double)Bytes.BigEndian32(head, 24) * 4294967296) + Bytes.BigEndian32(head, 28), Bytes.BigEndian32(head, 20)),
        { Length: >= 20 } when head[0] == 0 => Ratio(Bytes.BigEndian32(head, 16), Bytes.BigEndian32(head, 12)),
        _ => 0,
    };

    private static double Ratio(double duration, uint scale) => scale == 0 ? 0 : duration / scale;

    /// <summary>Sizes are in 65536ths of a pixel; a matrix without its first number turns the picture by a quarter.</summary>
    private static Playback WithSize(Playback playback, ReadOnlySpan<byte> track)
    {
        var matrix = track.Length > 0 && track[0] == 1 ? 52 : 40;
        if (track.Length < matrix + 44)
        {
            return playback;
        }

        var (width, height) = ((int)(Bytes.BigEndian32(track, matrix + 36) >> 16), (int)(Bytes.BigEndian32(track, matrix + 40) >> 16));
        return Bytes.BigEndian32(track, matrix) == 0 ? playback with { Width = height, Height = width } : playback with { Width = width, Height = height };
    }
}
