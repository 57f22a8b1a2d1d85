using NetVips;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// A GIF as browsers get it: as WebP, which has a third of its bytes, and standing still for readers who asked their system for less
/// motion. The GIF itself is published as it is, for feeds and what shows no WebP.
/// </summary>
/// <param name="Moving">All of its frames.</param>
/// <param name="Still">The first of them.</param>
internal sealed record Animation(PictureFile Moving, PictureFile Still)
{
    private const int AllFrames = -1;

    // Frames of a hostile file are small on disk and large in memory: this is a minute of a small film.
    private const long MostPixels = 400_000_000;

    /// <summary>The forms of a GIF; <c>null</c> for other files and where the outlet wants no WebP.</summary>
    public static Animation? Of(MediaItem media, ImageSettings settings)
    {
        if (media is not { Extension: ".gif", Width: > 0 } || !settings.Formats.Contains("webp"))
        {
            return null;
        }

        var name = Addresses.Media(media).Path[..^media.Extension.Length];
        return new Animation(File(PictureFormat.WebPAnimation, ""), File(PictureFormat.WebP, "-still"));

        PictureFile File(PictureFormat format, string what) => new(
            media,
            new PictureRecipe(format, media.Width, media.Height, settings.Quality, Crop: null),
            new Route(name + what + PictureFormats.Extension(format)));
    }

    /// <summary>
    /// Makes the moving form; of a film with too many frames, the first alone. Throws <see cref="PictureException"/> where it cannot be
    /// read at all.
    /// </summary>
    public static byte[] Make(IFileTree input, MediaItem original, int quality)
    {
        var bytes = OpenedPicture.ReadUnchanged(input, original);
        return OpenedPicture.Guarded(original, () =>
        {
            VipsLibrary.Prepare();
            using var first = Image.GifloadBuffer(bytes);
            var frames = first.Contains("n-pages") && first.Get("n-pages") is int pages ? pages : 1;
            var fits = (long)frames * first.Width * first.Height <= MostPixels;
            using var all = fits ? Image.GifloadBuffer(bytes, n: AllFrames) : first.Copy();
            return PictureEncoder.EncodeAnimation(all, quality);
        });
    }
}
