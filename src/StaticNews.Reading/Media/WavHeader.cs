namespace StaticNews.Reading.Media;

/// <summary>Duration of a WAV: its length at the bytes a second that its format tells.</summary>
internal static class WavHeader
{
    public static double Seconds(ReadOnlySpan<byte> head, long length)
    {
        var format = head.IndexOf("fmt "u8);
        var data = head.IndexOf("data"u8);
        if (format < 0 || data < 0 || head.Length < format + 20 || head.Length < data + 8)
        {
            return 0;
        }

        var rate = Bytes.LittleEndian32(head, format + 16);
        return rate == 0 ? 0 : Math.Min(Bytes.LittleEndian32(head, data + 4), length - data - 8) / (double)rate;
    }
}
