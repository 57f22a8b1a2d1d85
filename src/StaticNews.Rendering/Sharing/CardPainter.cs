using SkiaSharp;
using StaticNews.Rendering.Sharing.Headlines;
using StaticNews.Rendering.Themes.Looks;

namespace StaticNews.Rendering.Sharing;

/// <summary>Draws share cards: the category on top, the headline, and the outlet with the date below a line. May be used from any thread.</summary>
internal sealed class CardPainter(CardLook look)
{
    /// <summary>Counts up when the drawing changes, so that what older programs drew is drawn anew.</summary>
    public const int Generation = 1;

    // Telegram and VK cut off some pixels at the edges of narrow screens.
    private const float Margin = 72;
    private const float Room = ShareCard.Width - (2 * Margin);
    private const float BarHeight = 16;
    private const float CategoryLine = 100;
    private const float HeadlineTop = 138;
    private const float HeadlineBottom = 506;
    private const float FootRule = 534;
    private const float FootLine = 584;
    private const float SmallSize = 32;
    private const float OutletSize = 38;
    private const float Gap = 40;

    // Of a letter's height, above the line it stands on.
    private const float Ascent = 0.75f;
    private const int Quality = 85;

    /// <summary>A JPEG.</summary>
    public byte[] Draw(CardText text)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(ShareCard.Width, ShareCard.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Color(look.Colors.Page));
        Fill(canvas, new SKRect(0, 0, ShareCard.Width, BarHeight), look.Colors.Fill);
        Write(canvas, Shortened(text.Category, look.Heading, Room / SmallSize), look.Heading, SmallSize, Margin, CategoryLine, look.Colors.Accent);
        DrawHeadline(canvas, text.Headline);
        Fill(canvas, new SKRect(Margin, FootRule, ShareCard.Width - Margin, FootRule + 2), look.Colors.Rule);
        DrawFoot(canvas, text);
        using var pixels = bitmap.PeekPixels();
        using var jpeg = pixels.Encode(new SKJpegEncoderOptions(Quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore));
        return jpeg?.ToArray() ?? throw new InvalidOperationException("Skia wrote no JPEG.");
    }

    /// <summary>In the middle of its place, as a headline of one line would hang at the top otherwise; a quote at the start of a line stands outside.</summary>
    private void DrawHeadline(SKCanvas canvas, string headline)
    {
        var (size, lines) = SetHeadline.In(headline, Room, HeadlineBottom - HeadlineTop, text => look.Heading.Lay(text).Width);
        var step = size * SetHeadline.LineHeight;
        var top = HeadlineTop + ((HeadlineBottom - HeadlineTop - (lines.Count * step)) / 2);
        for (var i = 0; i < lines.Count; i++)
        {
            var outside = lines[i][0] is '«' or '„' or '“' or '"' ? look.Heading.Lay(lines[i][..1]).Width * size : 0;
            var line = top + (i * step) + (size * (Ascent + ((SetHeadline.LineHeight - 1) / 2)));
            Write(canvas, lines[i], look.Heading, size, Margin - Math.Min(outside, Margin / 2), line, look.Colors.Text);
        }
    }

    private void DrawFoot(SKCanvas canvas, CardText text)
    {
        var dateWidth = look.Text.Lay(text.Date).Width * SmallSize;
        Write(canvas, text.Date, look.Text, SmallSize, ShareCard.Width - Margin - dateWidth, FootLine, look.Colors.Soft);
        var outlet = Shortened(text.Outlet, look.Heading, (Room - dateWidth - Gap) / OutletSize);
        Write(canvas, outlet, look.Heading, OutletSize, Margin, FootLine, look.Colors.Accent);
    }

    /// <summary>A text with as many words as there is room for.</summary>
    private static string Shortened(string text, CardFont font, float width)
    {
        var shown = text;
        for (var end = text.Length; font.Lay(shown).Width > width && end > 0; shown = text[..end].TrimEnd() + "…")
        {
            end = text.LastIndexOfAny([' ', '\u00A0'], end - 1) is var space and > 0 ? space : end - 1;
        }

        return shown;
    }

    private static void Write(SKCanvas canvas, string text, CardFont font, float size, float x, float y, Rgb color)
    {
        using var paint = new SKPaint { Color = Color(color), IsAntialias = true };
        foreach (var run in font.Lay(text).Runs)
        {
            using var drawn = new SKFont(run.Face.Typeface, size) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Glyphs, drawn, Array.ConvertAll(run.Places, place => new SKPoint(place.X * size, place.Y * size)));
            using var blob = builder.Build();
            if (blob is not null)
            {
                canvas.DrawText(blob, x, y, paint);
            }
        }
    }

    private static void Fill(SKCanvas canvas, SKRect place, Rgb color)
    {
        using var paint = new SKPaint { Color = Color(color) };
        canvas.DrawRect(place, paint);
    }

    private static SKColor Color(Rgb color) => new(color.Red, color.Green, color.Blue);
}
