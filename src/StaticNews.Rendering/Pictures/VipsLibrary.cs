using NetVips;

namespace StaticNews.Rendering.Pictures;

/// <summary>libvips as this program uses it: one thread for each picture, since pictures are made on all cores; nothing remembered; nothing printed, since what matters is thrown; only formats that are tested against hostile files.</summary>
internal static class VipsLibrary
{
    /// <summary>More than any picture that reading lets through.</summary>
    public const int AnyHeight = 1_000_000;

    /// <summary>A picture that was cut short is refused rather than drawn half grey. Thumbnails heed it only as an option of the loader.</summary>
    public const string Strictly = "fail_on=error";

    private static readonly Lazy<bool> Prepared = new(() =>
    {
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        return true;
    });

    /// <summary>Loads the library, so that a build without pictures never does. Throws <see cref="DllNotFoundException"/> where it is missing.</summary>
    public static void Prepare() => _ = Prepared.Value;
}
