using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Links;

/// <summary>
/// Asks for the words and the name that go with a picture. An archive is left in peace: nobody goes back to thousands of old
/// articles, and their warnings would hide those of today's.
/// </summary>
/// <param name="now">The moment the site is linked for.</param>
internal sealed class PictureCheck(DateTimeOffset now)
{
    private static readonly TimeSpan News = TimeSpan.FromDays(30);

    private readonly DateTimeOffset _since = now - News;

    public void Check(LinkedArticle article, LinkPlace place)
    {
        if (article.Date < _since)
        {
            return;
        }

        if (article.Article.Image is { } named && article.Picture?.Media is not null)
        {
            Ask(LacksOf(named), named.Source.Value, named.Source.Span, place);
        }

        for (var index = 0; index < article.Links.Count; index++)
        {
            var link = place.Outline.Links[index];
            if (link.Lacks != PictureLack.None && article.Links[index] is ResolvedLink.ToMedia { Media.Kind: MediaKind.Picture })
            {
                Ask(link.Lacks, link.Target, link.Span, place);
            }
        }
    }

    private static PictureLack LacksOf(Picture picture) =>
        (string.IsNullOrEmpty(picture.Alt ?? picture.Caption) ? PictureLack.Description : PictureLack.None)
        | (string.IsNullOrEmpty(picture.Credit) ? PictureLack.Credit : PictureLack.None);

    private static void Ask(PictureLack lacks, string file, SourceSpan span, LinkPlace place)
    {
        if (lacks.HasFlag(PictureLack.Description))
        {
            place.Report.Add(MediaRules.NoDescription.At(span, file));
        }

        if (lacks.HasFlag(PictureLack.Credit))
        {
            place.Report.Add(MediaRules.NoCredit.At(span, file));
        }
    }
}
