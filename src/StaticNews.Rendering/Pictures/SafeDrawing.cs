using System.Collections.Frozen;
using System.Xml;
using System.Xml.Linq;
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
    private const int Generation = 1;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

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
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            return Write(Clean(document.Root!));
        }
        catch (XmlException exception)
        {
            var span = new SourceSpan(drawing.Source.DisplayPath, exception.LineNumber, exception.LinePosition);
            throw new PictureException(MediaRules.Damaged.At(span), exception);
        }
    }

    private static XElement Clean(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().Reverse().ToArray())
        {
            if (element != root && (element.Name.Namespace != Svg || !Elements.Contains(element.Name.LocalName) || HasForeignStyle(element)))
            {
                element.Remove();
                continue;
            }

            element.Attributes().Where(IsUnsafe).Remove();
        }

        return root;
    }

    private static bool HasForeignStyle(XElement element) => element.Name.LocalName == "style" && LoadsSomething(element.Value);

    private static bool IsUnsafe(XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || (name is "href" or "src" && (attribute.Name.Namespace == XLink || attribute.Name.Namespace == XNamespace.None) && !IsInside(attribute))
            || LoadsSomething(attribute.Value);
    }

    /// <summary>A link within the drawing, or a picture that it carries itself.</summary>
    private static bool IsInside(XAttribute reference) =>
        reference.Value.StartsWith('#')
        || (reference.Parent?.Name.LocalName == "image" && Array.Exists(Embedded, kind => reference.Value.StartsWith(kind, StringComparison.OrdinalIgnoreCase)));

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

    private static byte[] Write(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { OmitXmlDeclaration = true, Encoding = new System.Text.UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            root.Save(writer);
        }

        return stream.ToArray();
    }
}
