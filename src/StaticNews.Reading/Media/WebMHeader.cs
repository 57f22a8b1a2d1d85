using System.Buffers.Binary;

namespace StaticNews.Reading.Media;

/// <summary>Duration and size of a WebM (EBML, RFC 8794; Matroska, RFC 9559), from what stands before its first cluster.</summary>
internal static class WebMHeader
{
    private const long Segment = 0x18538067;
    private const long Info = 0x1549A966;
    private const long TimestampScale = 0x2AD7B1;
    private const long Duration = 0x4489;
    private const long Tracks = 0x1654AE6B;
    private const long Track = 0xAE;
    private const long Video = 0xE0;
    private const long PixelWidth = 0xB0;
    private const long PixelHeight = 0xBA;
    private const double Nanoseconds = 1e9;

    public static Playback Read(ReadOnlySpan<byte> head)
    {
        var found = new Found { Scale = 1_000_000 };
        Walk(head, ref found);
        return new Playback(found.Ticks * found.Scale / Nanoseconds, found.Width, found.Height);
    }

    private static void Walk(ReadOnlySpan<byte> elements, ref Found found)
    {
        while (TryNumber(ref elements, keepMarker: true, out var id) && TryNumber(ref elements, keepMarker: false, out var length))
        {
            var content = elements[..(int)Math.Min(length, elements.Length)];
            switch (id)
            {
                case Segment or Info or Tracks or Track or Video: Walk(content, ref found); break;
                case TimestampScale: found.Scale = Whole(content); break;
                case Duration: found.Ticks = Real(content); break;
                case PixelWidth: found.Width = (int)Whole(content); break;
                case PixelHeight: found.Height = (int)Whole(content); break;
                default: break;
            }

            elements = elements[content.Length..];
        }
    }

    /// <summary>The zeros before the first one tell how many bytes follow.</summary>
    private static bool TryNumber(ref ReadOnlySpan<byte> bytes, bool keepMarker, out long number)
    {
        number = 0;
        var length = bytes.IsEmpty || bytes[0] == 0 ? 0 : System.Numerics.BitOperations.LeadingZeroCount((uint)bytes[0]) - 23;
        if (length == 0 || bytes.Length < length)
        {
            return false;
        }

        number = keepMarker ? bytes[0] : bytes[0] & ((1 << (8 - length)) - 1);
        for (var i = 1; i < length; i++)
        {
            number = (number << 8) | bytes[i];
        }

        bytes = bytes[length..];
        return true;
    }

    private static long Whole(ReadOnlySpan<byte> bytes)
    {
        long number = 0;
        foreach (var one in bytes[..Math.Min(bytes.Length, 7)])
        {
            number = (number << 8) | one;
        }

        return number;
    }

    private static double Real(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        4 => BinaryPrimitives.ReadSingleBigEndian(bytes),
        8 => BinaryPrimitives.ReadDoubleBigEndian(bytes),
        _ => 0,
    };

    private struct Found
    {
        public double Ticks;
        public double Scale;
        public int Width;
        public int Height;
    }
}
