using System.Buffers;

namespace StaticNews.Rendering.Machines;

/// <summary>
/// Writes XML 1.0 as indented UTF-8. Whatever text comes in, well-formed XML goes out: special characters become hexadecimal
/// references, as the RSS Advisory Board's profile asks for in plain text, and characters that XML forbids (§2.2) are left out.
/// </summary>
/// <param name="output">Where the bytes go.</param>
/// <param name="depth">How many elements stand around the first, if others write them.</param>
internal sealed class XmlOutput(IBufferWriter<byte> output, int depth = 0)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"" + Forbidden());

    private readonly Stack<string> _open = [];

    /// <summary>The first line of the file.</summary>
    public XmlOutput Declaration()
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8);
        return this;
    }

    /// <summary>Names the stylesheet with which a browser shows the file, where there is one; comes before the first element.</summary>
    public XmlOutput Stylesheet(string? address) =>
        address is null ? this : Tag("?xml-stylesheet", [("type", "text/css"), ("href", address)], "?>"u8);

    /// <summary>Opens an element that holds elements. Attributes without a value are left out.</summary>
    public XmlOutput Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes, ">"u8);
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public XmlOutput End()
    {
        var name = _open.Pop();
        var run = new OutputRun(output);
        Indent(ref run);
        CloseTag(ref run, name);
        run.Finish();
        return this;
    }

    /// <summary>An element without content.</summary>
    public XmlOutput Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, attributes, "/>"u8);

    /// <summary>An element that holds plain text; nothing at all where there is no text.</summary>
    public XmlOutput Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        var run = new OutputRun(output);
        OpenTag(ref run, name, attributes);
        run.Write((byte)'>');
        Text(ref run, text);
        CloseTag(ref run, name);
        run.Finish();
        return this;
    }

    /// <summary>Opens an element that holds HTML as character data, which readers of feeds and people alike can read.</summary>
    public XmlOutput StartHtml(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, attributes, "><![CDATA["u8);

    /// <summary>Writes HTML between <see cref="StartHtml"/> and <see cref="EndHtml"/>.</summary>
    /// <param name="html">UTF-8 without characters that XML forbids.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void WriteHtml(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        for (var end = html.IndexOf("]]>"u8); end >= 0; end = html.IndexOf("]]>"u8))
        {
            output.Write(html[..end]);
            output.Write("]]]]><![CDATA[>"u8);
            html = html[(end + 3)..];
        }

        output.Write(html);
    }

    /// <summary>Closes the element that <see cref="StartHtml"/> opened.</summary>
    public XmlOutput EndHtml(string name)
    {
        var run = new OutputRun(output);
        run.Write("]]>"u8);
        CloseTag(ref run, name);
        run.Finish();
        return this;
    }

    /// <summary>Ends the file.</summary>
    public void Finish() => output.Write("\n"u8);

    private XmlOutput Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes, ReadOnlySpan<byte> end)
    {
        var run = new OutputRun(output);
        OpenTag(ref run, name, attributes);
        run.Write(end);
        run.Finish();
        return this;
    }

    private void OpenTag(ref OutputRun run, string name, scoped ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent(ref run);
        run.Write((byte)'<');
        run.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                run.Write((byte)' ');
                run.Write(attribute);
                run.Write("=\""u8);
                Text(ref run, value);
                run.Write((byte)'"');
            }
        }
    }

    private static void CloseTag(ref OutputRun run, string name)
    {
        run.Write("</"u8);
        run.Write(name);
        run.Write((byte)'>');
    }

    private void Indent(ref OutputRun run)
    {
        run.Write((byte)'\n');
        for (var level = depth + _open.Count; level > 0; level--)
        {
            run.Write("  "u8);
        }
    }

    private static void Text(ref OutputRun run, ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            run.Write(text[..special]);
            run.Write(Reference(text[special]));
            text = text[(special + 1)..];
        }

        run.Write(text);
    }

    private static ReadOnlySpan<byte> Reference(char special) => special switch
    {
        '&' => "&#x26;"u8,
        '<' => "&#x3C;"u8,
        '>' => "&#x3E;"u8,
        '"' => "&#x22;"u8,
        _ => [],
    };

    private static string Forbidden()
    {
        var controls = Enumerable.Range(0, 0x20).Select(code => (char)code).Where(code => code is not ('\t' or '\n' or '\r'));
        return string.Concat(controls) + "\uFFFE\uFFFF";
    }
}
