using System.Globalization;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>An opaque colour of the sRGB space, as CSS writes it in hexadecimal.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    private static readonly Rgb Black = new(0, 0, 0);
    private static readonly Rgb White = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c> or <c>#rgb</c>; <c>null</c> for anything else.</summary>
    public static Rgb? Parse(string text)
    {
        var digits = text is ['#', var r, var g, var b] ? $"{r}{r}{g}{g}{b}{b}" : text is ['#', .. { Length: 6 } six] ? six : "";
        return digits.Length > 0 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>The contrast ratio of two colours, from 1 to 21 (WCAG 2.2).</summary>
    public double ContrastWith(Rgb other)
    {
        var (one, two) = (Luminance + 0.05, other.Luminance + 0.05);
        return one > two ? one / two : two / one;
    }

    /// <summary>This colour with a share of another in it.</summary>
    public Rgb Mixed(Rgb other, double share) =>
        new(Mixed(Red, other.Red, share), Mixed(Green, other.Green, share), Mixed(Blue, other.Blue, share));

    /// <summary>The colour of this hue, no darker or lighter than it must be, that stands out enough from all others.</summary>
    public Rgb Readable(params IReadOnlyList<(Rgb Color, double Ratio)> others)
    {
        for (var percent = 0; percent <= 100; percent++)
        {
            foreach (var end in (ReadOnlySpan<Rgb>)[Black, White])
            {
                var candidate = Mixed(end, percent / 100.0);
                if (others.All(other => candidate.ContrastWith(other.Color) >= other.Ratio))
                {
                    return candidate;
                }
            }
        }

        return others[0].Color.Luminance > 0.18 ? Black : White;
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>Relative luminance (WCAG 2.2, definitions).</summary>
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel) =>
        channel / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);

    private static byte Mixed(byte one, byte other, double share) => (byte)Math.Round(one + ((other - one) * share));
}
