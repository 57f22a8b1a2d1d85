namespace StaticNews.Reading.Media;

/// <summary>Size of a picture in pixels, as it is shown.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    public long Pixels => (long)Width * Height;

    /// <summary>The size after a turn by a quarter.</summary>
    public PictureSize Turned => new(Height, Width);
}
