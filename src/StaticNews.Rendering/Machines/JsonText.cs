using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace StaticNews.Rendering.Machines;

/// <summary>
/// Escapes text for the inside of a JSON string, byte for byte as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> does, so
/// Cyrillic stays readable; but long texts are searched for the few bytes that matter instead of being decoded letter by letter.
/// </summary>
internal sealed class JsonText
{
    // Stands first because the instances below are made with it.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>For files of JSON: escapes what the encoder escapes.</summary>
    public static readonly JsonText InFile = new(escapesLessThan: false);

    /// <summary>For JSON inside a <c>script</c> element, which no text may end: every <c>&lt;</c> is escaped too (HTML, 4.12.1.3).</summary>
    public static readonly JsonText InScript = new(escapesLessThan: true);

    private const int ShortText = 256;
    private const int LongestEscape = 12;

    private readonly bool _escapesLessThan;
    private readonly SearchValues<byte> _notable;

    private JsonText(bool escapesLessThan)
    {
        _escapesLessThan = escapesLessThan;
        _notable = SearchValues.Create([.. Enumerable.Range(0, 256).Select(value => (byte)value).Where(IsNotable)]);
    }

    /// <summary>Writes a text without its quotes.</summary>
    public void Write(ReadOnlySpan<char> text, ref OutputRun run)
    {
        if (text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            WriteWithPairs(text, ref run);
            return;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = text.Length > ShortText ? ArrayPool<byte>.Shared.Rent(most) : null;
        var utf8 = rented ?? stackalloc byte[Encoding.UTF8.GetMaxByteCount(ShortText)];
        Write(utf8[..Encoding.UTF8.GetBytes(text, utf8)], ref run);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Writes well-formed UTF-8 without its quotes.</summary>
    public void Write(scoped ReadOnlySpan<byte> utf8, ref OutputRun run)
    {
        var written = 0;
        var at = utf8.IndexOfAny(_notable);
        while (at >= 0)
        {
            var end = at + LengthAt(utf8, at, out var escapes);
            if (escapes)
            {
                run.Write(utf8[written..at]);
                WriteEscaped(utf8[at..end], ref run);
                written = end;
            }

            at = utf8[end..].IndexOfAny(_notable) is var next and >= 0 ? end + next : -1;
        }

        run.Write(utf8[written..]);
    }

    /// <summary>Letters outside the basic plane are escaped by halves, and a half without its other cannot be UTF-8: work for the encoder.</summary>
    private void WriteWithPairs(ReadOnlySpan<char> text, ref OutputRun run)
    {
        var escaped = Encoder.Encode(text.ToString());
        run.Write(_escapesLessThan ? escaped.Replace("<", "\\u003C", StringComparison.Ordinal) : escaped);
    }

    /// <summary>Whether a letter that begins with this byte may have to be escaped: nothing in ASCII's and Cyrillic's pages needs a closer look but these.</summary>
    private bool IsNotable(byte first) => first switch
    {
        (byte)'<' => _escapesLessThan,
        < 0x80 => Encoder.WillEncode(first),
        < 0xC0 or 0xD0 or 0xD1 => false,
        _ => true,
    };

    private static int LengthAt(ReadOnlySpan<byte> utf8, int at, out bool escapes)
    {
        if (utf8[at] < 0x80)
        {
            escapes = true;
            return 1;
        }

        Rune.DecodeFromUtf8(utf8[at..], out var rune, out var length);
        escapes = Encoder.WillEncode(rune.Value);
        return length;
    }

    private static void WriteEscaped(scoped ReadOnlySpan<byte> letter, ref OutputRun run)
    {
        switch (letter[0])
        {
            case (byte)'"':
                run.Write("\\\""u8);
                break;
            case (byte)'\n':
                run.Write("\\n"u8);
                break;
            case (byte)'<':
                run.Write("\\u003C"u8);
                break;
            default:
                Span<byte> escape = stackalloc byte[LongestEscape];
                Encoder.EncodeUtf8(letter, escape, out _, out var length);
                run.Write(escape[..length]);
                break;
        }
    }
}
