using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace StaticNews.Rendering.Markup;

/// <summary>
/// Writes HTML as UTF-8: finished markup as it is, everything else escaped so that it is safe between tags and inside
/// attribute values of either quote. Feeds and pages are drawn with it alike.
/// </summary>
public sealed class HtmlWriter(IBufferWriter<byte> output)
{
    /// <summary>A list of five is searched for faster than a set.</summary>
    private const string Special = "&<>\"'";

    /// <summary>Room is made for the three bytes that a character may take; for long texts it is counted.</summary>
    private const int LongText = 4096;

    /// <summary>Where the bytes go.</summary>
    public IBufferWriter<byte> Output => output;

    /// <summary>Writes finished markup.</summary>
    public HtmlWriter Raw(ReadOnlySpan<char> markup)
    {
        if (markup.Length > LongText)
        {
            Encoding.UTF8.GetBytes(markup, output);
        }
        else if (!markup.IsEmpty)
        {
            Utf8.FromUtf16(markup, output.GetSpan(markup.Length * 3), out _, out var written);
            output.Advance(written);
        }

        return this;
    }

    /// <summary>Writes finished markup that is UTF-8 already.</summary>
    public HtmlWriter Raw(ReadOnlySpan<byte> markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes plain text, for between tags or inside a quoted attribute value.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            Raw(text[..special]).Raw(Entity(text[special]));
            text = text[(special + 1)..];
        }

        return Raw(text);
    }

    /// <summary>Writes a number in digits.</summary>
    public HtmlWriter Number(int number)
    {
        number.TryFormat(output.GetSpan(11), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
        return this;
    }

    private static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
