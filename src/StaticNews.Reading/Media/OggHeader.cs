using System.Buffers.Binary;

namespace StaticNews.Reading.Media;

/// <summary>Duration of an Ogg recording (RFC 3533): the position of its last page at the rate of its codec, Opus or Vorbis.</summary>
internal static class OggHeader
{
    private const int Tail = 64 * 1024;
    private const int OpusRate = 48000;

    public static double Seconds(Stream stream, ReadOnlySpan<byte> head)
    {
        var rate = RateOf(head, out var skipped);
        var tail = Playback.Slice(stream, stream.Length - Tail, Tail);
        var last = tail.LastIndexOf("OggS"u8);
        return rate == 0 || last < 0 || tail.Length < last + 14 ? 0 : Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(tail[(last + 6)..]) - skipped) / (double)rate;
    }

    private static uint RateOf(ReadOnlySpan<byte> head, out int skipped)
    {
        skipped = 0;
        if (head.IndexOf("OpusHead"u8) is var opus and >= 0 && head.Length >= opus + 12)
        {
            skipped = Bytes.LittleEndian16(head, opus + 10);
            return OpusRate;
        }

        return head.IndexOf("\u0001vorbis"u8) is var vorbis and >= 0 && head.Length >= vorbis + 16 ? Bytes.LittleEndian32(head, vorbis + 12) : 0;
    }
}
