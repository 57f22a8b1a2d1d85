using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>Which colours must stand out from which (WCAG 2.2, 1.4.3 and 1.4.11), and whether they do.</summary>
internal static class Contrast
{
    /// <summary>For text of any size.</summary>
    public const double OfText = 4.5;
    private const double OfShapes = 3;

    /// <summary>What stands on what, and how much it must stand out at least.</summary>
    public static readonly IReadOnlyList<(string Front, string Ground, double Ratio)> Pairs =
    [
        ("text", "page", OfText), ("text-soft", "page", OfText), ("text-faint", "page", OfText), ("text-faint", "panel", OfText),
        ("accent", "page", OfText), ("accent", "panel", OfText), ("accent-strong", "page", OfText), ("on-accent", "accent-fill", OfText),
        ("text", "accent-panel", OfText), ("text", "highlight", OfText), ("fact", "page", OfShapes), ("on-stage", "stage", OfText),
        ("focus", "page", OfShapes), ("control", "page", OfShapes),
    ];

    /// <summary>
    /// Warns of each colour of theme.yml that is hard to read, or on which something is: of the worst it is in, with the nearest
    /// colour that is good for all.
    /// </summary>
    /// <param name="scheme">The colours.</param>
    /// <param name="name">What the scheme is called: «light».</param>
    public static IEnumerable<Diagnostic> Check(ColorScheme scheme, Phrase name)
    {
        var known = Pairs.Select(pair => new Pair(pair.Front, pair.Ground, pair.Ratio, scheme)).Where(pair => pair.IsKnown).ToArray();
        foreach (var group in known.Where(pair => pair.Shortfall > 1).GroupBy(pair => pair.Chosen).Where(group => group.Key is not null))
        {
            var worst = group.MaxBy(pair => pair.Shortfall)!;
            var others = known.Where(pair => pair.Front == group.Key || pair.Ground == group.Key)
                .Select(pair => (pair.Other(group.Key!), pair.Ratio)).ToArray();
            var nearest = scheme.Color(group.Key!)!.Value.Readable(others);
            yield return ThemeRules.LowContrast.At(
                scheme.PlaceOf(group.Key!)!.Value, worst.Front, worst.Ground, name, Ratio(worst.Ink, worst.Paper), $"{worst.Ratio:0.0}", nearest);
        }
    }

    /// <summary>The ratio as people write it, never rounded up to one that passes.</summary>
    public static string Ratio(Rgb one, Rgb other) => $"{Math.Floor(one.ContrastWith(other) * 10) / 10:0.0}";

    /// <summary>Two roles with their colours in one scheme.</summary>
    private sealed record Pair(string Front, string Ground, double Ratio, ColorScheme Scheme)
    {
        public bool IsKnown => Scheme.Color(Front) is not null && Scheme.Color(Ground) is not null;

        public Rgb Ink => Scheme.Color(Front)!.Value;

        public Rgb Paper => Scheme.Color(Ground)!.Value;

        /// <summary>How many times too little; up to 1 is enough.</summary>
        public double Shortfall => Ratio / Ink.ContrastWith(Paper);

        /// <summary>The role of the two that theme.yml gave its colour.</summary>
        public string? Chosen => Scheme.PlaceOf(Front) is not null ? Front : Scheme.PlaceOf(Ground) is not null ? Ground : null;

        public Rgb Other(string role) => role == Front ? Paper : Ink;
    }
}
