using StaticNews.Content;

namespace StaticNews.Rendering.Pictures;

/// <summary>
/// The colour of a whole picture, which stands where it is going to be until it has come. In eight steps a channel, because colours
/// are classes of the stylesheet: style attributes would need a weaker Content-Security-Policy.
/// </summary>
/// <param name="Red">0–7.</param>
/// <param name="Green">0–7.</param>
/// <param name="Blue">0–7.</param>
internal readonly record struct Tone(byte Red, byte Green, byte Blue)
{
    public const int Steps = 8;

    private const int Step = 256 / Steps;

    // Counts up when tones are taken in another way.
    private const int Generation = 1;

    /// <summary>The tone nearest to a colour, each part of it 0–255.</summary>
    public static Tone Of(double red, double green, double blue) => new(StepOf(red), StepOf(green), StepOf(blue));

    /// <summary>What it is kept under between builds.</summary>
    public static Fingerprint KeyOf(MediaItem original) =>
        new FingerprintBuilder().Add("tone").Add(Generation).Add(original.Source.Content).Finish();

    /// <summary>As it is kept: a picture that lets the page through has none.</summary>
    public static byte[] Write(Tone? tone) => tone is { } known ? [known.Red, known.Green, known.Blue] : [Steps];

    public static Tone? Read(byte[] kept) => kept is [var red, var green, var blue] ? new Tone(red, green, blue) : null;

    private static byte StepOf(double light) => (byte)(Math.Clamp(light, 0, 255) / Step);
}
