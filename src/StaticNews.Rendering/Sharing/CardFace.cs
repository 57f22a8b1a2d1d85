using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;
using StaticNews.Content;
using StaticNews.Rendering.Fonts;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Themes.Looks;

namespace StaticNews.Rendering.Sharing;

/// <summary>One font file of the theme: unpacked for the libraries that lay text out and draw it. May be used from any thread.</summary>
internal sealed class CardFace
{
    private const string Weight = "wght";

    private readonly byte[] _file;
    private readonly HashSet<int> _characters;
    private readonly Lazy<Font> _font;

    private CardFace(FontFace face, Fingerprint fingerprint, FontTables tables, int weight)
    {
        (Fingerprint, IsBold) = (fingerprint, face.IsBold);
        _file = tables.ToFile();
        _characters = CharacterMap.Read(tables["cmap"]);
        Typeface = Open(_file, weight);
        _font = new(() => OpenFont(weight));
    }

    /// <summary>A hash over the file.</summary>
    public Fingerprint Fingerprint { get; }

    public bool IsBold { get; }

    /// <summary>For drawing.</summary>
    public SKTypeface Typeface { get; }

    /// <summary>For laying out; it counts in the units of <see cref="UnitsPerEm"/>.</summary>
    public Font Font => _font.Value;

    public int UnitsPerEm => Typeface.UnitsPerEm;

    /// <summary>Reads a file; <c>null</c> where it is damaged or of a kind that cannot be drawn.</summary>
    /// <param name="face">What the theme says of it.</param>
    /// <param name="file">The file.</param>
    /// <param name="weight">The weight to take where the file has many.</param>
    public static CardFace? Read(FontFace face, ThemeAsset file, int weight)
    {
        try
        {
            return new CardFace(face, file.Fingerprint, Woff2.IsOne(file.Bytes.Span) ? Woff2.Unpack(file.Bytes) : FontTables.Read(file.Bytes), weight);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public bool Has(int character) => _characters.Contains(character);

    private static SKTypeface Open(byte[] file, int weight)
    {
        using var data = SKData.CreateCopy(file);
        var typeface = SKTypeface.FromData(data) ?? throw new InvalidDataException("The font cannot be drawn.");
        if (typeface.VariationDesignParameterCount == 0)
        {
            return typeface;
        }

        using (typeface)
        {
            return typeface.Clone([new SKFontVariationPositionCoordinate { Axis = SKFourByteTag.Parse(Weight), Value = weight }]);
        }
    }

    /// <summary>The library takes a copy of its own, since the runtime moves what is its own.</summary>
    private Font OpenFont(int weight)
    {
        var still = GC.AllocateUninitializedArray<byte>(_file.Length, pinned: true);
        _file.CopyTo(still, 0);
        using var blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(still, 0), still.Length, MemoryMode.Duplicate);
        using var face = new Face(blob, 0);
        var font = new Font(face);
        font.SetScale(UnitsPerEm, UnitsPerEm);
        if (Typeface.VariationDesignParameterCount > 0)
        {
            font.SetVariations([new Variation { Tag = Tag.Parse(Weight), Value = weight }]);
        }

        return font;
    }
}
