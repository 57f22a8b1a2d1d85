namespace StaticNews.Reading.Media;

/// <summary>
/// Duration of an MP3 (ISO/IEC 11172-3, 13818-3): the number of frames that its encoder wrote into the first one (Xing, Info, VBRI), else the
/// length of the file at the bit rate of its first frame.
/// </summary>
internal static class Mp3Header
{
    private const int Looked = 8 * 1024;

    private static readonly int[] Rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] Samplings = [44100, 48000, 32000];

    public static double Seconds(Stream stream)
    {
        var start = AfterTags(Playback.Slice(stream, 0, 10));
        var bytes = Playback.Slice(stream, start, Looked);
        for (var at = 0; at + 4 <= bytes.Length; at++)
        {
            if (Frame.Parse(bytes[at..]) is { } frame)
            {
                var frames = FramesIn(bytes[at..], frame);
                return frames > 0
                    ? (double)frames * frame.Samples / frame.Sampling
                    : (stream.Length - start - at) * 8.0 / (frame.Kilobits * 1000.0);
            }
        }

        return 0;
    }

    /// <summary>An ID3v2 tag gives its length in four bytes of seven bits.</summary>
    private static long AfterTags(ReadOnlySpan<byte> head) => head.Length < 10 || !head.StartsWith("ID3"u8)
        ? 0
        : 10 + ((long)(head[6] & 0x7F) << 21) + ((head[7] & 0x7F) << 14) + ((head[8] & 0x7F) << 7) + (head[9] & 0x7F);

    private static long FramesIn(ReadOnlySpan<byte> bytes, Frame frame)
    {
        var xing = 4 + frame.SideBytes;
        if (bytes.Length >= xing + 12 && (bytes[xing..].StartsWith("Xing"u8) || bytes[xing..].StartsWith("Info"u8)))
        {
            return (bytes[xing + 7] & 1) == 1 ? Bytes.BigEndian32(bytes, xing + 8) : 0;
        }

        return bytes.Length >= 54 && bytes[36..].StartsWith("VBRI"u8) ? Bytes.BigEndian32(bytes, 50) : 0;
    }

    /// <summary>A frame of layer III.</summary>
    private readonly record struct Frame(bool IsFirst, bool IsMono, int Kilobits, int Sampling)
    {
        public int Samples => IsFirst ? 1152 : 576;

        public int SideBytes => (IsFirst, IsMono) switch { (true, false) => 32, (false, true) => 9, _ => 17 };

        public static Frame? Parse(ReadOnlySpan<byte> bytes)
        {
            var (version, layer) = ((bytes[1] >> 3) & 3, (bytes[1] >> 1) & 3);
            var (rate, sampling) = (bytes[2] >> 4, (bytes[2] >> 2) & 3);
            if (bytes[0] != 0xFF || bytes[1] < 0xE0 || version == 1 || layer != 1 || rate is 0 or 15 || sampling == 3)
            {
                return null;
            }

            var isFirst = version == 3;
            return new Frame(isFirst, bytes[3] >> 6 == 3, isFirst ? Rates1[rate] : Rates2[rate], Samplings[sampling] >> (isFirst ? 0 : version == 2 ? 1 : 2));
        }
    }
}
