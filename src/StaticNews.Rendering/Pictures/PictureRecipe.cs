using StaticNews.Content;

namespace StaticNews.Rendering.Pictures;

/// <summary>How one file is made from an original.</summary>
/// <param name="Format">What it is written as.</param>
/// <param name="Width">Width of the file in pixels.</param>
/// <param name="Height">Height of the file in pixels.</param>
/// <param name="Quality">1–100, as JPEG counts it.</param>
/// <param name="Crop">The point that stays in sight where the form differs from the original's; <c>null</c> where nothing is cut off.</param>
internal readonly record struct PictureRecipe(PictureFormat Format, int Width, int Height, int Quality, FocusPoint? Crop)
{
    // Counts up when the encoder's settings change, so that what older programs made is made anew.
    private const int Generation = 1;

    private static readonly string Encoder = typeof(NetVips.Image).Assembly.GetName().Version?.ToString() ?? "";

    /// <summary>A hash over the original and all that makes the file differ.</summary>
    public Fingerprint Of(MediaItem original) => new FingerprintBuilder()
        .Add(original.Source.Content).Add(Encoder).Add(Generation)
        .Add((long)Format).Add(Width).Add(Height).Add(Quality)
        .Add(Crop is null).Add((long)((Crop?.X ?? 0) * 1000)).Add((long)((Crop?.Y ?? 0) * 1000))
        .Finish();
}
