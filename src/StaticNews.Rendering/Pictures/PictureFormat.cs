namespace StaticNews.Rendering.Pictures;

/// <summary>What a picture is written as.</summary>
internal enum PictureFormat
{
    /// <summary>Lossy, smallest, with transparency; browsers since 2021.</summary>
    Avif,

    /// <summary>Lossy, with transparency; browsers since 2020.</summary>
    WebP,

    /// <summary>What every browser, feed reader and messenger shows.</summary>
    Jpeg,

    /// <summary>Lossless, with transparency, shown everywhere.</summary>
    Png,

    /// <summary>All frames of a GIF in a third of its bytes; browsers since 2020.</summary>
    WebPAnimation,
}
