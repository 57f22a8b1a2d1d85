using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// The files that one picture of the input is offered in. Originals are never published: a telephone writes into them where they were
/// taken, and a camera makes them larger than any page. The widest file has the address that the original would have.
/// </summary>
internal sealed class PictureSet
{
    private readonly MediaItem _original;
    private readonly ImageSettings _settings;
    private readonly PictureFormat _format;

    private PictureSet(MediaItem original, PictureFormat format, ImageSettings settings)
    {
        (_original, _format, _settings) = (original, format, settings);
        Whole = Scaled(format, Widest, Addresses.Media(original));
    }

    /// <summary>The widest file, in the original's format: what feeds, messengers and enlargements show.</summary>
    public PictureFile Whole { get; }

    private int Widest => Math.Min(_original.Width, _settings.Widths[^1]);

    /// <summary>The set of a picture; <c>null</c> for what is not scaled: films, drawings, animations.</summary>
    public static PictureSet? Of(MediaItem media, ImageSettings settings) =>
        media is { Kind: MediaKind.Picture, Width: > 0 } && PictureFormats.OfOriginal(media.Extension) is { } format
            ? new PictureSet(media, format, settings)
            : null;

    /// <summary>All files by format, the smallest format first and the one for every browser last; each in all widths, narrow to wide.</summary>
    public IEnumerable<(PictureFormat Format, PictureFile[] Files)> Formats()
    {
        var fallback = PictureFormats.Fallback(_format);
        return _settings.Formats.Select(PictureFormats.Parse)
            .Where(format => format != fallback && format is PictureFormat.Avif or PictureFormat.WebP)
            .Order().Append(fallback)
            .Select(format => (format, Files(format)));
    }

    /// <summary>The forms that search engines ask for (16:9, 4:3 and 1:1, 1200 pixels wide where the original has as many) and the one of shared links.</summary>
    public PictureCrops Crops(FocusPoint? focus) => new(
        Crop("share", 1200, 630, focus),
        [Crop("16x9", 1200, 675, focus), Crop("4x3", 1200, 900, focus), Crop("1x1", 1200, 1200, focus)]);

    private PictureFile[] Files(PictureFormat format)
    {
        var widths = _settings.Widths.Where(width => width < Widest).Append(Widest);
        return [.. widths.Select(width => format == _format && width == Widest ? Whole : Scaled(format, width, Named($"-{width}", format)))];
    }

    private PictureFile Scaled(PictureFormat format, int width, Route route)
    {
        var height = Math.Max(1, (int)Math.Round((double)_original.Height * width / _original.Width));
        return new PictureFile(_original, new PictureRecipe(format, width, height, _settings.Quality, Crop: null), route);
    }

    private PictureFile Crop(string name, int width, int height, FocusPoint? focus)
    {
        var point = focus ?? new FocusPoint(0.5, 0.5);
        var scale = Math.Min(1, Math.Min((double)_original.Width / width, (double)_original.Height / height));
        var (across, down) = (Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));
        var kept = focus is null ? "" : $"-{point.X * 100:0}-{point.Y * 100:0}";
        return new PictureFile(
            _original, new PictureRecipe(PictureFormat.Jpeg, across, down, _settings.Quality, point), Named($"-{name}{kept}", PictureFormat.Jpeg));
    }

    private Route Named(string what, PictureFormat format)
    {
        var whole = Addresses.Media(_original).Path;
        return new Route(whole[..^_original.Extension.Length] + what + PictureFormats.Extension(format));
    }
}

/// <summary>Files that show a part of a picture.</summary>
/// <param name="Share">1200 × 630, for cards of messengers and networks.</param>
/// <param name="Forms">For search engines.</param>
internal sealed record PictureCrops(PictureFile Share, IReadOnlyList<PictureFile> Forms);
