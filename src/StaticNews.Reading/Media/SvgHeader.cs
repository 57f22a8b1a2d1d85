using System.Buffers.Text;
using System.Text;

namespace StaticNews.Reading.Media;

/// <summary>Size of an SVG in CSS pixels: width and height of its root, else those of its viewBox (SVG 2, 8.2).</summary>
internal static class SvgHeader
{
    private const int Searched = 4096;

    public static bool Begins(ReadOnlySpan<byte> head)
    {
        var text = head[..Math.Min(head.Length, Searched)];
        var start = text.StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text;
        return start.TrimStart(" \r\n\t"u8) is [(byte)'<', ..] && text.IndexOf("<svg"u8) >= 0;
    }

    /// <summary>The size; zero where the drawing has none of its own and fills what it is given.</summary>
    public static PictureSize? Size(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOf("<svg"u8);
        var length = start < 0 ? -1 : bytes[start..].IndexOf((byte)'>');
        if (length < 0)
        {
            return null;
        }

        var root = bytes.Slice(start, length);
        var (width, height) = (Length(Attribute(root, "width"u8)), Length(Attribute(root, "height"u8)));
        var (boxWidth, boxHeight) = ViewBox(Attribute(root, "viewBox"u8));
        if (width > 0 && height > 0)
        {
            return Rounded(width, height);
        }

        return width > 0 && boxWidth > 0 ? Rounded(width, width * boxHeight / boxWidth)
            : height > 0 && boxHeight > 0 ? Rounded(height * boxWidth / boxHeight, height)
            : Rounded(boxWidth, boxHeight);
    }

    private static PictureSize Rounded(double width, double height) =>
        new((int)Math.Clamp(Math.Round(width), 0, int.MaxValue), (int)Math.Clamp(Math.Round(height), 0, int.MaxValue));

    private static ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name)
    {
        for (var at = tag.IndexOf(name); at > 0; at = tag.IndexOf(name))
        {
            var isWhole = tag[at - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
            tag = tag[(at + name.Length)..];
            var value = tag.TrimStart(" \r\n\t"u8);
            if (isWhole && value.Length > 1 && value[0] == '=' && value[1..].TrimStart(" \r\n\t"u8) is [(byte)'"' or (byte)'\'', ..] quoted)
            {
                var end = quoted[1..].IndexOf(quoted[0]);
                return end < 0 ? default : quoted.Slice(1, end);
            }
        }

        return default;
    }

    /// <summary>A length in pixels; percentages and units that depend on the font are none.</summary>
    private static double Length(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \r\n\t"u8);
        if (!Utf8Parser.TryParse(value, out double number, out var read) || number < 0)
        {
            return 0;
        }

        var unit = value[read..];
        return unit.IsEmpty || unit.SequenceEqual("px"u8) ? number
            : unit.SequenceEqual("pt"u8) ? number * 96 / 72
            : unit.SequenceEqual("mm"u8) ? number * 96 / 25.4
            : unit.SequenceEqual("cm"u8) ? number * 96 / 2.54
            : unit.SequenceEqual("in"u8) ? number * 96
            : 0;
    }

    private static (double Width, double Height) ViewBox(ReadOnlySpan<byte> value)
    {
        Span<double> numbers = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            value = value.TrimStart(" ,\r\n\t"u8);
            if (!Utf8Parser.TryParse(value, out numbers[i], out var read))
            {
                return default;
            }

            value = value[read..];
        }

        return (Math.Max(numbers[2], 0), Math.Max(numbers[3], 0));
    }
}
