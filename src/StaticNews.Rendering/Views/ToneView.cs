using StaticNews.Content;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>The colour of a picture until it has come, for a class for each part of it: style attributes are not allowed.</summary>
/// <remarks>
/// red: eighths of full light, 0 to 7; null for a picture that lets the page through
/// green: the same of green
/// blue: the same of blue
/// </remarks>
internal sealed class ToneView(Func<Tone?> take) : View(Names)
{
    private static readonly ViewShape Names = new("the tone", "red", "green", "blue");

    private readonly Lazy<Tone?> _tone = new(take);

    public override object? Value(int place) => _tone.Value is not { } tone ? null : (int)(place switch
    {
        0 => tone.Red,
        1 => tone.Green,
        _ => tone.Blue,
    });

    /// <summary>It follows from the picture's bytes, and those are in its address; taking it here would decode all pictures to plan a site.</summary>
    protected override Fingerprint TakeFingerprint() => default;
}
