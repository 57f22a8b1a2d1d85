using SkiaSharp;

namespace StaticNews.Rendering.Sharing;

/// <summary>Glyphs of one file, side by side.</summary>
/// <param name="Face">The file.</param>
/// <param name="Glyphs">Their numbers in it.</param>
/// <param name="Places">Where each stands, where a letter is 1 high.</param>
internal sealed record GlyphRun(CardFace Face, ushort[] Glyphs, SKPoint[] Places);

/// <summary>A line of text, laid out with kerning.</summary>
/// <param name="Runs">Its parts; letters, signs and digits may be in files of their own.</param>
/// <param name="Width">Where a letter is 1 high.</param>
internal sealed record GlyphLine(IReadOnlyList<GlyphRun> Runs, float Width);
