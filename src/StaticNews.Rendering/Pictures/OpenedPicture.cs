using NetVips;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// An original, decoded once, upright (EXIF), in sRGB (its ICC profile applied) and no larger than what is made from it needs, so that
/// all its files are made without reading it again. Nothing that a camera wrote into it goes any further.
/// </summary>
internal sealed class OpenedPicture : IDisposable
{
    // Crops are 1200 pixels wide: that many must be left of the shorter side.
    private const int CropSide = 1200;

    private const int MeanColumn = 4;

    private readonly Image _pixels;
    private readonly MediaItem _original;

    private OpenedPicture(Image pixels, MediaItem original) => (_pixels, _original, Tone) = (pixels, original, ToneOf(pixels));

    /// <summary>The colour of the whole; <c>null</c> where the page shines through.</summary>
    public Tone? Tone { get; }

    /// <summary>Decodes an original. Throws <see cref="PictureException"/> where it cannot be.</summary>
    /// <param name="input">Where it lies.</param>
    /// <param name="original">The picture.</param>
    /// <param name="widest">The widest file that will be asked for, in pixels.</param>
    public static OpenedPicture Open(IFileTree input, MediaItem original, int widest)
    {
        var bytes = ReadUnchanged(input, original);
        return Guarded(original, () => new OpenedPicture(Decode(bytes, WidthNeeded(original, widest)), original));
    }

    /// <summary>The bytes that the site was planned with. Throws <see cref="SourceChangedException"/> where they are others by now.</summary>
    public static byte[] ReadUnchanged(IFileTree input, MediaItem original)
    {
        var bytes = input.Read(original.Source.Path);
        return Fingerprint.Of(bytes) == original.Source.Content ? bytes : throw new SourceChangedException(original.Source.DisplayPath);
    }

    /// <summary>Makes one file. Throws <see cref="PictureException"/> where the encoder fails.</summary>
    public byte[] Make(PictureRecipe recipe) => Guarded(_original, () =>
    {
        if (recipe.Crop is { } focus)
        {
            using var cut = Cut(recipe.Width, recipe.Height, focus);
            return PictureEncoder.EncodeForLinks(cut, recipe);
        }

        using var picture = Scaled(recipe.Width, recipe.Height);
        return PictureEncoder.Encode(picture, recipe.Format, recipe.Quality);
    });

    public void Dispose() => _pixels.Dispose();

    private static int WidthNeeded(MediaItem original, int widest)
    {
        var share = Math.Max((double)widest / original.Width, (double)CropSide / Math.Min(original.Width, original.Height));
        return share >= 1 ? original.Width : (int)Math.Ceiling(original.Width * share);
    }

    private static Image Decode(byte[] bytes, int width)
    {
        VipsLibrary.Prepare();
        using var scaled = Image.ThumbnailBuffer(
            bytes, width, optionString: VipsLibrary.Strictly, height: VipsLibrary.AnyHeight, size: Enums.Size.Down, outputProfile: "srgb");
        using var plain = scaled.Format == Enums.BandFormat.Uchar ? scaled.Copy() : scaled.Colourspace(Enums.Interpretation.Srgb);
        return plain.CopyMemory();
    }

    private static Tone? ToneOf(Image pixels)
    {
        if (pixels.HasAlpha())
        {
            return null;
        }

        using var means = pixels.Stats();
        return Pictures.Tone.Of(Mean(1), Mean(pixels.Bands > 1 ? 2 : 1), Mean(pixels.Bands > 1 ? 3 : 1));

        // The first row is of all bands together.
        double Mean(int band) => means[MeanColumn, band][0];
    }

    private Image Scaled(int width, int height) => (width, height) == (_pixels.Width, _pixels.Height)
        ? _pixels.Copy()
        : _pixels.ThumbnailImage(width, height: height, size: Enums.Size.Force);

    /// <summary>The largest part of the wanted form, with the point that matters as near its middle as the edges allow.</summary>
    private Image Cut(int width, int height, FocusPoint focus)
    {
        var scale = Math.Max((double)width / _pixels.Width, (double)height / _pixels.Height);
        using var scaled = Scaled(Math.Max(width, (int)Math.Round(_pixels.Width * scale)), Math.Max(height, (int)Math.Round(_pixels.Height * scale)));
        return scaled.ExtractArea(Start(scaled.Width, width, focus.X), Start(scaled.Height, height, focus.Y), width, height);
    }

    private static int Start(int whole, int part, double focus) => Math.Clamp((int)Math.Round((whole * focus) - (part / 2.0)), 0, whole - part);

    /// <summary>Turns what the library throws into what an editor can mend.</summary>
    internal static T Guarded<T>(MediaItem original, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (VipsException exception)
        {
            throw new PictureException(MediaRules.Damaged.At(SourceSpan.WholeFile(original.Source.DisplayPath)), exception);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException)
        {
            throw new PictureException(EnvironmentRules.NoPictureLibrary.At(SourceSpan.WholeFile(original.Source.DisplayPath)), exception);
        }
    }
}
