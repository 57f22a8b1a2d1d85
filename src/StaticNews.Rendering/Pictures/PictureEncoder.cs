using NetVips;

namespace StaticNews.Rendering.Pictures;

/// <summary>Writes pixels as a file without any metadata. Efforts are the cheapest that are worth their bytes: the next ones cost two to thirty times as much for a tenth.</summary>
internal static class PictureEncoder
{
    private const int WebPEffort = 2;
    private const int AvifEffort = 0;
    private const int PngCompression = 8;
    private const int LeastAvifQuality = 20;

    // AVIF counts quality otherwise: this much lower looks the same.
    private const int AvifDifference = 23;

    // WhatsApp shows no picture of a link that is larger.
    private const int MostForLinks = 600_000;

    private const int LeastJpegQuality = 20;
    private const int QualityStep = 10;

    private static readonly double[] White = [255, 255, 255];

    /// <summary>Each frame with or without loss, whichever is smaller: GIFs are drawings as often as films.</summary>
    public static byte[] EncodeAnimation(Image frames, int quality) =>
        frames.WebpsaveBuffer(q: quality, effort: WebPEffort, mixed: true, keep: Enums.ForeignKeep.None);

    /// <summary>Whether a file is small enough for what it is for; only pictures of links and search results have a limit.</summary>
    public static bool Fits(byte[] file, PictureRecipe recipe) => recipe.Crop is null || file.Length <= MostForLinks;

    /// <summary>A picture of links and search results, as fine as its limit allows.</summary>
    public static byte[] EncodeForLinks(Image picture, PictureRecipe recipe)
    {
        var (quality, file) = (recipe.Quality, Encode(picture, recipe.Format, recipe.Quality));
        while (!Fits(file, recipe) && quality > LeastJpegQuality)
        {
            quality = Math.Max(LeastJpegQuality, quality - QualityStep);
            file = Encode(picture, recipe.Format, quality);
        }

        return file;
    }

    public static byte[] Encode(Image picture, PictureFormat format, int quality)
    {
        switch (format)
        {
            case PictureFormat.Avif:
                return picture.HeifsaveBuffer(
                    q: Math.Max(LeastAvifQuality, quality - AvifDifference), bitdepth: 8, compression: Enums.ForeignHeifCompression.Av1,
                    effort: AvifEffort, keep: Enums.ForeignKeep.None);
            case PictureFormat.WebP:
                return picture.WebpsaveBuffer(q: quality, effort: WebPEffort, keep: Enums.ForeignKeep.None);
            case PictureFormat.Png:
                return picture.PngsaveBuffer(compression: PngCompression, keep: Enums.ForeignKeep.None);
            default:
                using (var opaque = picture.HasAlpha() ? picture.Flatten(background: White) : picture.Copy())
                {
                    return opaque.JpegsaveBuffer(q: quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
                }
        }
    }
}
