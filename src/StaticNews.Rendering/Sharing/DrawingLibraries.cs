using SkiaSharp;

namespace StaticNews.Rendering.Sharing;

/// <summary>Skia, which draws, and HarfBuzz, which lays text out: native code beside the program, loaded only where share cards are asked for.</summary>
internal static class DrawingLibraries
{
    private static readonly Lazy<bool> Loaded = new(() => Runs(Touch));

    public static bool AreThere => Loaded.Value;

    /// <summary>Whether the libraries are there that a piece of work needs.</summary>
    public static bool Runs(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException or BadImageFormatException)
        {
            return false;
        }
    }

    private static void Touch()
    {
        using var paint = new SKPaint();
        using var layout = new HarfBuzzSharp.Buffer();
    }
}
