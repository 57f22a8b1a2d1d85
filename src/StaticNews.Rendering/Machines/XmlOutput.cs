using System.Buffers;
using System.Text;

namespace StaticNews.Rendering.Machines;

/// <summary>
/// Writes XML 1.0 as indented UTF-8. Whatever text comes in, well-formed XML goes out: special characters become hexadecimal
/// references, as the RSS Advisory Board's profile asks for in plain text, and characters that XML forbids (§2.2) are left out.
/// </summary>
internal sealed class XmlOutput(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"" + Forbidden());

    private readonly Stack<string> _open = [];

    /// <summary>The first line of the file.</summary>
    public XmlOutput Declaration()
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"u8);
        return this;
    }

    /// <summary>Opens an element that holds elements. Attributes without a value are left out.</summary>
    public XmlOutput Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenTag(name, attributes);
        _open.Push(name);
        return Raw(">");
    }

    /// <summary>Closes the element opened last.</summary>
    public XmlOutput End()
    {
        var name = _open.Pop();
        return Indent().Raw("</").Raw(name).Raw(">");
    }

    /// <summary>An element without content.</summary>
    public XmlOutput Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenTag(name, attributes);
        return Raw("/>");
    }

    /// <summary>An element that holds plain text; nothing at all where there is no text.</summary>
    public XmlOutput Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        OpenTag(name, attributes);
        return Raw(">").Text(text).Raw("</").Raw(name).Raw(">");
    }

    /// <summary>An element that holds HTML as character data, which readers of feeds and people alike can read.</summary>
    /// <param name="name">The element.</param>
    /// <param name="html">UTF-8 without characters that XML forbids.</param>
    /// <param name="attributes">Its attributes.</param>
    public XmlOutput Html(string name, ReadOnlySpan<byte> html, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenTag(name, attributes);
        output.Write("><![CDATA["u8);
        for (var end = html.IndexOf("]]>"u8); end >= 0; end = html.IndexOf("]]>"u8))
        {
            output.Write(html[..end]);
            output.Write("]]]]><![CDATA[>"u8);
            html = html[(end + 3)..];
        }

        output.Write(html);
        return Raw("]]></").Raw(name).Raw(">");
    }

    /// <summary>Ends the file.</summary>
    public void Finish() => Raw("\n");

    private void OpenTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent().Raw("<").Raw(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                Raw(" ").Raw(attribute).Raw("=\"").Text(value).Raw("\"");
            }
        }
    }

    private XmlOutput Indent()
    {
        Raw("\n");
        for (var depth = _open.Count; depth > 0; depth--)
        {
            Raw("  ");
        }

        return this;
    }

    private XmlOutput Text(ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            Raw(text[..special]).Raw(Reference(text[special]));
            text = text[(special + 1)..];
        }

        return Raw(text);
    }

    private XmlOutput Raw(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, output);
        return this;
    }

    private static string Reference(char special) => special switch
    {
        '&' => "&#x26;",
        '<' => "&#x3C;",
        '>' => "&#x3E;",
        '"' => "&#x22;",
        _ => "",
    };

    private static string Forbidden()
    {
        var controls = Enumerable.Range(0, 0x20).Select(code => (char)code).Where(code => code is not ('\t' or '\n' or '\r'));
        return string.Concat(controls) + "\uFFFE\uFFFF";
    }
}
