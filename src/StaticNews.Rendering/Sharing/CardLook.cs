using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Themes.Looks;

namespace StaticNews.Rendering.Sharing;

/// <summary>What share cards look like: the colours of the theme's light scheme and its fonts.</summary>
/// <param name="Colors">The colours.</param>
/// <param name="Heading">For what is bold: headline, outlet, category.</param>
/// <param name="Text">For the rest.</param>
internal sealed record CardLook(CardColors Colors, CardFont Heading, CardFont Text)
{
    private const int Bold = 700;
    private const int Regular = 400;

    public Fingerprint Fingerprint => new FingerprintBuilder().Add(Colors.ToString()).Add(Heading.Fingerprint).Add(Text.Fingerprint).Finish();

    /// <param name="theme">The theme with what the outlet changes of it.</param>
    /// <param name="language">The language of the site.</param>
    public static CardLook Of(Theme theme, string language) => new(
        theme.Look.CardColors,
        new CardFont(Faces(theme, theme.Look.HeadingFaces, bold: true), language),
        new CardFont(Faces(theme, theme.Look.TextFaces, bold: false), language));

    /// <summary>Upright files: within each family those of the wanted weight first.</summary>
    private static CardFace[] Faces(Theme theme, IReadOnlyList<FontFace> faces, bool bold) =>
    [
        .. faces.Where(face => !face.IsItalic)
            .GroupBy(face => face.Family, StringComparer.OrdinalIgnoreCase)
            .SelectMany(family => family.OrderBy(face => face.IsBold == bold ? 0 : 1))
            .Select(face => theme.Assets.Find(face.Path) is { } file ? CardFace.Read(face, file, bold ? Bold : Regular) : null)
            .OfType<CardFace>(),
    ];
}
