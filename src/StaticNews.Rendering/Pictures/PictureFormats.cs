namespace StaticNews.Rendering.Pictures;

/// <summary>What is said of formats in names and markup.</summary>
internal static class PictureFormats
{
    /// <summary>The format of an original by its extension; <c>null</c> for what is published as it is: GIF and SVG.</summary>
    public static PictureFormat? OfOriginal(string extension) => extension switch
    {
        ".jpg" or ".jpeg" or ".jpe" or ".jfif" => PictureFormat.Jpeg,
        ".png" => PictureFormat.Png,
        ".webp" => PictureFormat.WebP,
        ".avif" => PictureFormat.Avif,
        _ => null,
    };

    /// <summary>A format by its name in site.yml.</summary>
    public static PictureFormat Parse(string name) => name switch
    {
        "avif" => PictureFormat.Avif,
        "webp" => PictureFormat.WebP,
        "png" => PictureFormat.Png,
        _ => PictureFormat.Jpeg,
    };

    public static string Extension(PictureFormat format) => format switch
    {
        PictureFormat.Avif => ".avif",
        PictureFormat.WebP or PictureFormat.WebPAnimation => ".webp",
        PictureFormat.Png => ".png",
        _ => ".jpg",
    };

    /// <summary>Media type, as <c>source</c> elements name it.</summary>
    public static string MediaType(PictureFormat format) => format switch
    {
        PictureFormat.Avif => "image/avif",
        PictureFormat.WebP or PictureFormat.WebPAnimation => "image/webp",
        PictureFormat.Png => "image/png",
        _ => "image/jpeg",
    };

    /// <summary>What browsers get that know none of the others.</summary>
    public static PictureFormat Fallback(PictureFormat original) => original == PictureFormat.Avif ? PictureFormat.Jpeg : original;
}
