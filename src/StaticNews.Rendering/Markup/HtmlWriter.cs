using System.Buffers;
using System.Text;

namespace StaticNews.Rendering.Markup;

/// <summary>
/// Writes HTML as UTF-8: finished markup as it is, everything else escaped so that it is safe between tags and inside
/// attribute values of either quote. Feeds and pages are drawn with it alike.
/// </summary>
public sealed class HtmlWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Where the bytes go.</summary>
    public IBufferWriter<byte> Output => output;

    /// <summary>Writes finished markup.</summary>
    public HtmlWriter Raw(ReadOnlySpan<char> markup)
    {
        if (!markup.IsEmpty)
        {
            Encoding.UTF8.GetBytes(markup, output);
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

    private static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
