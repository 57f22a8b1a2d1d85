using System.Collections.Frozen;
using System.Text;
using System.Xml;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// An SVG without what could run, load or lead elsewhere when a reader opens the file itself: a drawing is a document, and a host serves
/// it under the outlet's name. What is not known to draw is left out.
/// </summary>
internal static class SafeDrawing
{
    // Counts up when the rules change, so that what older programs published is written anew.
    private const int Generation = 2;

    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
        "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur",
        "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter", "g",
        "image", "line", "linearGradient", "marker", "mask", "metadata", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style",
        "svg", "switch", "symbol", "text", "textPath", "title", "tspan", "use", "view");

    private static readonly string[] Embedded = ["data:image/png", "data:image/jpeg", "data:image/webp", "data:image/gif"];

    /// <summary>A hash over all that the published drawing follows from.</summary>
    public static Fingerprint FingerprintOf(MediaItem drawing) => new FingerprintBuilder().Add(drawing.Source.Content).Add(Generation).Finish();

    /// <summary>Reads a drawing and leaves out what is not safe. Throws <see cref="PictureException"/> where it is not well-formed XML.</summary>
    public static byte[] Read(IFileTree input, MediaItem drawing)
    {
        try
        {
            using var stream = input.Open(drawing.Source.Path);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 0 });
            return Cleaned(reader);
        }
        catch (XmlException exception)
        {
            var span = new SourceSpan(drawing.Source.DisplayPath, exception.LineNumber, exception.LinePosition);
            throw new PictureException(MediaRules.Damaged.At(span), exception);
        }
    }

    /// <summary>Goes through the drawing once, element by element, so that time and memory grow with its size however it nests.</summary>
    private static byte[] Cleaned(XmlReader reader)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            reader.MoveToContent();
            do
            {
                Copy(reader, writer);
            }
            while (!reader.EOF);
        }

        return stream.ToArray();
    }

    /// <summary>Writes what the reader stands at, where it is safe, and moves on.</summary>
    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        if (reader.NodeType == XmlNodeType.Element && reader.Depth > 0 && !IsDrawn(reader))
        {
            reader.Skip();
            return;
        }

        var isSheet = reader is { NodeType: XmlNodeType.Element, LocalName: "style", IsEmptyElement: false };
        CopyNode(reader, writer);
        reader.Read();
        if (isSheet)
        {
            CopySheet(reader, writer);
        }
    }

    private static void CopyNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyTag(reader, writer);
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
            case XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteString(reader.Value);
                break;
        }
    }

    private static void CopyTag(XmlReader reader, XmlWriter writer)
    {
        var (isEmpty, name) = (reader.IsEmptyElement, reader.LocalName);
        writer.WriteStartElement(reader.Prefix, name, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            if (!IsUnsafe(reader, name))
            {
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }

    /// <summary>A style sheet as one text, so that nothing in it can stand between two halves of a word.</summary>
    private static void CopySheet(XmlReader reader, XmlWriter writer)
    {
        var css = new StringBuilder();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                reader.Skip();
                continue;
            }

            css.Append(reader.NodeType is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction ? "" : reader.Value);
            reader.Read();
        }

        var text = css.ToString();
        writer.WriteString(LoadsSomething(text) ? "" : text);
    }

    private static bool IsDrawn(XmlReader reader) => reader.NamespaceURI == Svg && Elements.Contains(reader.LocalName);

    /// <summary>An attribute that runs, leads or loads; the reader stands at it.</summary>
    private static bool IsUnsafe(XmlReader attribute, string element)
    {
        var (name, isLink) = (attribute.LocalName, attribute.LocalName is "href" or "src" && attribute.NamespaceURI is XLink or "");
        return name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (isLink && !IsInside(attribute.Value, element)) || LoadsSomething(attribute.Value);
    }

    /// <summary>A link within the drawing, or a picture that it carries itself.</summary>
    private static bool IsInside(string reference, string element) =>
        reference.StartsWith('#') || (element == "image" && Array.Exists(Embedded, kind => reference.StartsWith(kind, StringComparison.OrdinalIgnoreCase)));

    /// <summary>CSS that asks for another file; a backslash can hide one.</summary>
    private static bool LoadsSomething(string css)
    {
        if (css.Contains("@import", StringComparison.OrdinalIgnoreCase) || (css.Contains('\\', StringComparison.Ordinal) && css.Contains('(', StringComparison.Ordinal)))
        {
            return true;
        }

        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!css.AsSpan(at + 4).TrimStart(" \t\r\n'\"").StartsWith("#"))
            {
                return true;
            }
        }

        return false;
    }
}
