using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Checks;

/// <summary>
/// Asks for the words and the name that go with a picture, and for enough of it: Google shows an article large in Discover where its picture is
/// at least 1200 pixels wide, and the cards of social networks and Telegram are drawn at that width.
/// </summary>
internal static class PictureCheck
{
    private const int SharedWidth = 1200;

    public static void Check(LinkedArticle article, List<Diagnostic> report)
    {
        if (article.Picture is { Media: { } media } lead)
        {
            Measure(media, lead.Picture.Source, report);
        }

        if (article.Article.Image is { } named && article.Picture?.Media is not null)
        {
            Ask(LacksOf(named), named.Source.Value, named.Source.Span, report);
        }

        for (var index = 0; index < article.Links.Count; index++)
        {
            var link = article.Article.Outline.Links[index];
            if (link.Words is { } words && article.Links[index] is ResolvedLink.ToMedia { Media.Kind: MediaKind.Picture })
            {
                Ask(words.Lacks, link.Target, link.Span, report);
            }
        }
    }

    /// <summary>A drawing can be shown in any size.</summary>
    private static void Measure(MediaItem media, Located<string> named, List<Diagnostic> report)
    {
        if (media.Width is > 0 and < SharedWidth && media.Extension != ".svg")
        {
            report.Add(MediaRules.SmallForSharing.At(named.Span, named.Value, media.Width, SharedWidth));
        }
    }

    private static PictureLack LacksOf(Picture picture) =>
        (string.IsNullOrEmpty(picture.Alt ?? picture.Caption) ? PictureLack.Description : PictureLack.None)
        | (string.IsNullOrEmpty(picture.Credit) ? PictureLack.Credit : PictureLack.None);

    private static void Ask(PictureLack lacks, string file, SourceSpan span, List<Diagnostic> report)
    {
        if (lacks.HasFlag(PictureLack.Description))
        {
            report.Add(MediaRules.NoDescription.At(span, file));
        }

        if (lacks.HasFlag(PictureLack.Credit))
        {
            report.Add(MediaRules.NoCredit.At(span, file));
        }
    }
}
