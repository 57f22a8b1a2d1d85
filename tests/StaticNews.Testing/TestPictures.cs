using NetVips;

namespace StaticNews.Testing;

/// <summary>Pictures as small as a test wants them.</summary>
public static class TestPictures
{
    /// <summary>A JPEG of one colour.</summary>
    public static byte[] Jpeg(int width, int height) => Plain(width, height).JpegsaveBuffer();

    /// <summary>A PNG of one colour.</summary>
    public static byte[] Png(int width, int height) => Plain(width, height).PngsaveBuffer();

    private static Image Plain(int width, int height) => (Image.Black(width, height, bands: 3) + new double[] { 180, 90, 60 }).Cast(Enums.BandFormat.Uchar);
}
