using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Markup;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>
/// The films of articles in Google's extension of sitemaps (developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps).
/// A film without a picture or a description is left out, because both are required.
/// </summary>
/// <param name="companions">The stills beside films.</param>
/// <param name="bodies">Loads the text of an article that shows films of other hosts.</param>
/// <param name="addresses">Absolute addresses.</param>
internal sealed class SitemapFilms(Companions companions, BodyLoader bodies, Addresses addresses)
{
    /// <summary>What a film takes at most: its description in letters of six bytes, its headline and addresses.</summary>
    public const long MostBytes = 20_000;

    // Limits of Google's schema of the extension, the last two of its documentation too; eight hours are the longest film.
    private const int LongestTitle = 100;
    private const int LongestDescription = 2048;
    private const int MostSeconds = 28_800;

    /// <summary>All that the films of an article are made from.</summary>
    public void AddTo(FingerprintBuilder builder, LinkedArticle article)
    {
        builder.Add(article.Article.Title.Value).Add(article.Description).Add(article.Date).Add(article.Article.Source.Content);
        foreach (var film in article.Films)
        {
            builder.Add(film.Source.Path).Add(film.Source.Content).Add(film.Seconds);
            builder.Add(companions.StillOf(film) is { } still ? still.Source.Path + still.Source.Content.Short : null);
        }

        // A poster in the text is among the links.
        foreach (var media in article.Links.OfType<ResolvedLink.ToMedia>())
        {
            builder.Add(media.Media.Source.Path).Add(media.Media.Source.Content);
        }
    }

    public void Write(XmlOutput xml, LinkedArticle article)
    {
        if (article.Description.Length == 0)
        {
            return;
        }

        var picture = article.Picture is { } lead ? UrlSet.Address(lead, addresses) : null;
        foreach (var film in article.Films)
        {
            var still = companions.StillOf(film) is { } own ? Address(own) : picture;
            Write(xml, article, still, ("video:content_loc", Address(film)), film.Seconds);
        }

        foreach (var part in FilmsElsewhere.Of(article, bodies))
        {
            var poster = FilmsElsewhere.PosterOf(part, article) is { } given ? Address(given) : picture;
            Write(xml, article, poster, ("video:player_loc", part.Embed!.PlayerUrl), seconds: 0);
        }
    }

    private static void Write(XmlOutput xml, LinkedArticle article, string? still, (string Name, string Address) place, int seconds)
    {
        if (still is not null)
        {
            xml.Start("video:video")
                .Element("video:thumbnail_loc", still)
                .Element("video:title", WordCut.Of(article.Article.Title.Value, LongestTitle))
                .Element("video:description", WordCut.Of(article.Description, LongestDescription))
                .Element(place.Name, place.Address)
                .Element("video:duration", seconds is > 0 and <= MostSeconds ? $"{seconds}" : null)
                .Element("video:publication_date", MachineDates.Rfc3339(article.Date))
                .End();
        }
    }

    private string Address(MediaItem media) => addresses.Absolute(Addresses.Media(media));
}
