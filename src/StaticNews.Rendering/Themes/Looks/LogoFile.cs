using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>The outlet's logo in place of its name.</summary>
/// <param name="Path">Path in the theme.</param>
/// <param name="Alt">What it says; <c>null</c> for the outlet's name.</param>
/// <param name="Width">In units of its own.</param>
/// <param name="Height">In the same units.</param>
internal sealed partial record LogoFile(string Path, string? Alt, int Width, int Height)
{
    /// <summary>Reads the size of an SVG or PNG; <c>null</c> for other files and those without a size.</summary>
    public static LogoFile? Read(string path, string? alt, byte[] bytes)
    {
        var (width, height) = IsPng(bytes) ? OfPng(bytes) : OfSvg(bytes);
        return width > 0 && height > 0 ? new LogoFile(path, alt, width, height) : null;
    }

    private static bool IsPng(byte[] bytes) => bytes is [0x89, 0x50, 0x4E, 0x47, ..];

    /// <summary>Width and height are the first numbers of the first chunk (PNG, 11.2.1).</summary>
    private static (int Width, int Height) OfPng(byte[] bytes) => bytes.Length < 24
        ? default
        : (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));

    private static (int Width, int Height) OfSvg(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            reader.MoveToContent();
            if (reader.LocalName != "svg")
            {
                return default;
            }

            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return Pixels(reader.GetAttribute("width")) is > 0 and var width && Pixels(reader.GetAttribute("height")) is > 0 and var height
                ? (width, height)
                : box.Length == 4 ? (Pixels(box[2]), Pixels(box[3])) : default;
        }
        catch (XmlException)
        {
            return default;
        }
    }

    private static int Pixels(string? length) =>
        length is not null && Number().Match(length) is { Success: true } number ? (int)Math.Ceiling(double.Parse(number.Groups[1].Value)) : 0;

    [GeneratedRegex(@"^\s*(\d+(?:\.\d+)?)(?:px)?\s*$")]
    private static partial Regex Number();
}
