using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using StaticNews.Content;
using Layout = HarfBuzzSharp.Buffer;

namespace StaticNews.Rendering.Sharing;

/// <summary>A font as the theme has it: several files, each with some of the letters, the better ones first. May be used from any thread.</summary>
/// <param name="faces">The files.</param>
/// <param name="language">Whose letterforms to take where one letter has several (BCP 47).</param>
internal sealed class CardFont(IReadOnlyList<CardFace> faces, string language)
{
    public bool IsEmpty => faces.Count == 0;

    /// <summary>A hash over the files and their order.</summary>
    public Fingerprint Fingerprint => faces.Aggregate(new FingerprintBuilder(), (builder, face) => builder.Add(face.Fingerprint).Add(face.IsBold)).Finish();

    /// <summary>
    /// A text as it can be drawn: signs that the font lacks, such as emoji and accents that only mark a stress, are left out; a letter
    /// or digit must be there, else <paramref name="lacking"/> names it and there is no such text.
    /// </summary>
    public string? Drawable(string text, out Rune? lacking)
    {
        var drawn = new StringBuilder(text.Length);
        lacking = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var character = Plainer(rune);
            if (FaceOf(character, null) is not null)
            {
                drawn.Append(character);
            }
            else if (Rune.IsLetter(rune) || Rune.IsNumber(rune))
            {
                lacking = rune;
                return null;
            }
        }

        return drawn.ToString();
    }

    /// <summary>Lays a drawable text out on one line.</summary>
    public GlyphLine Lay(string text)
    {
        var runs = new List<GlyphRun>();
        var (width, start) = (0f, 0);
        while (start < text.Length)
        {
            var (face, end) = RunFrom(text, start);
            width = AddRun(runs, face, text[start..end], width);
            start = end;
        }

        return new GlyphLine(runs, width);
    }

    /// <summary>The file of the next letter, and how far it goes.</summary>
    private (CardFace Face, int End) RunFrom(string text, int start)
    {
        CardFace? face = null;
        var end = start;
        while (end < text.Length)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(end), out var rune, out var taken);
            var its = FaceOf(rune, face) ?? faces[0];
            if (face is not null && its != face)
            {
                break;
            }

            (face, end) = (its, end + taken);
        }

        return (face!, end);
    }

    private float AddRun(List<GlyphRun> runs, CardFace face, string text, float start)
    {
        using var layout = new Layout { Language = new Language(language) };
        layout.AddUtf16(text);
        layout.GuessSegmentProperties();
        face.Font.Shape(layout);
        var (glyphs, steps) = (layout.GlyphInfos, layout.GlyphPositions);
        var places = new SKPoint[glyphs.Length];
        float em = face.UnitsPerEm;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new SKPoint(start + (steps[i].XOffset / em), -steps[i].YOffset / em);
            start += steps[i].XAdvance / em;
        }

        runs.Add(new GlyphRun(face, Array.ConvertAll(glyphs, glyph => (ushort)glyph.Codepoint), places));
        return start;
    }

    /// <summary>The best file that has a letter; a space stays in the file of the word before it, for the sake of kerning.</summary>
    private CardFace? FaceOf(Rune rune, CardFace? current)
    {
        if (current is not null && Rune.IsWhiteSpace(rune) && current.Has(rune.Value))
        {
            return current;
        }

        foreach (var face in faces)
        {
            if (face.Has(rune.Value))
            {
                return face;
            }
        }

        return null;
    }

    /// <summary>Signs of which plainer ones look the same.</summary>
    private static Rune Plainer(Rune rune) => rune.Value switch
    {
        '\u2010' or '\u2011' => new Rune('-'),
        '\u2009' or '\u200A' or '\u202F' => new Rune('\u00A0'),
        _ => rune,
    };
}
