namespace StaticNews.Reading.Media;

/// <summary>How long a film or recording plays, and how large its picture is; zeros where that is not known.</summary>
internal readonly record struct Playback(double Seconds, int Width, int Height)
{
    /// <summary>Reads what the head of a file, its table of contents or its end tells. A damaged file tells nothing.</summary>
    public static Playback Of(MediaFormat format, Stream stream, ReadOnlySpan<byte> head)
    {
        var read = format switch
        {
            MediaFormat.Mp4 => Mp4Header.Read(stream),
            MediaFormat.WebM => WebMHeader.Read(head),
            MediaFormat.Mp3 => new Playback(Mp3Header.Seconds(stream), 0, 0),
            MediaFormat.Ogg => new Playback(OggHeader.Seconds(stream, head), 0, 0),
            MediaFormat.Wav => new Playback(WavHeader.Seconds(head, stream.Length), 0, 0),
            _ => default,
        };
        return read.Seconds is >= 0 and < 1_000_000 ? read : read with { Seconds = 0 };
    }

    /// <summary>The bytes at a place of a file; fewer where it ends.</summary>
    public static ReadOnlySpan<byte> Slice(Stream stream, long start, int length)
    {
        var bytes = new byte[length];
        stream.Position = Math.Clamp(start, 0, stream.Length);
        return bytes.AsSpan(0, stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false));
    }
}
