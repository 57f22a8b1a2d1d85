using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.StructuredData;

/// <summary>The films of an article as VideoObject; one without any picture to show has none, because search engines ask for it.</summary>
internal static class VideoNode
{
    /// <summary>Writes the property <c>video</c>, left out where there are no films.</summary>
    public static void Write(JsonOutput json, LinkedArticle article, ImageView? image, SiteViews views, Companions companions) =>
        json.WriteList(
            "video"u8,
            article.Films.Select(film => (Film: film, Still: Still(film, image, views, companions))).Where(row => row.Still is not null),
            (writer, row) => Write(writer, row.Film, row.Still!, article, views));

    private static string? Still(MediaItem film, ImageView? image, SiteViews views, Companions companions) =>
        companions.StillOf(film) is { } still ? views.Path(Addresses.Media(still)) : image?.File.Src;

    private static void Write(JsonOutput json, MediaItem film, string still, LinkedArticle article, SiteViews views)
    {
        json.StartNode("VideoObject");
        json.WriteString("name"u8, article.Article.Title.Value);
        json.WriteText("description"u8, article.Description);
        json.WriteString("thumbnailUrl"u8, views.Addresses.Absolute(still));
        json.WriteString("uploadDate"u8, views.Date(article.Date).Iso);
        json.WriteString("contentUrl"u8, views.Addresses.Absolute(Addresses.Media(film)));
        json.WriteText("duration"u8, Duration.Iso(film.Seconds));
        json.WriteEndObject();
    }
}
