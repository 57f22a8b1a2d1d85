using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.StructuredData;

/// <summary>
/// The films of an article as VideoObject, its own and those of other hosts; one without any picture to show has none, because search engines
/// ask for it (developers.google.com/search/docs/appearance/structured-data/video).
/// </summary>
internal static class VideoNode
{
    /// <summary>Writes the property <c>video</c>, left out where there are no films.</summary>
    /// <param name="json">The graph.</param>
    /// <param name="article">The article.</param>
    /// <param name="elsewhere">Its films of other hosts.</param>
    /// <param name="image">The picture it is shared with.</param>
    /// <param name="views">Addresses and dates.</param>
    /// <param name="companions">The stills beside films.</param>
    public static void Write(JsonOutput json, LinkedArticle article, IEnumerable<FigurePart> elsewhere, ImageView? image, SiteViews views, Companions companions)
    {
        var own = article.Films.Select(film => new Film(article.Article.Title.Value, companions.StillOf(film)) { File = film });
        var others = elsewhere.Select(part => new Film(part.Caption.Length > 0 ? part.Caption : article.Article.Title.Value, FilmsElsewhere.PosterOf(part, article)) { Player = part.Embed!.PlayerUrl });
        json.WriteList(
            "video"u8,
            own.Concat(others).Select(film => (Film: film, Still: film.Still is { } still ? views.Path(Addresses.Media(still)) : image?.File.Src)).Where(row => row.Still is not null),
            (writer, row) => Write(writer, row.Film, row.Still!, article, views));
    }

    private static void Write(JsonOutput json, Film film, string still, LinkedArticle article, SiteViews views)
    {
        json.StartNode("VideoObject");
        json.WriteString("name"u8, film.Name);
        json.WriteText("description"u8, article.Description);
        json.WriteString("thumbnailUrl"u8, views.Addresses.Absolute(still));
        json.WriteString("uploadDate"u8, views.Date(article.Date).Iso);
        json.WriteText("contentUrl"u8, film.File is { } file ? views.Addresses.Absolute(Addresses.Media(file)) : null);
        json.WriteText("embedUrl"u8, film.Player);
        json.WriteText("duration"u8, Duration.Iso(film.File?.Seconds ?? 0));
        json.WriteEndObject();
    }

    /// <summary>A film with what is shown before it is started: a file of ours, or the player of another host.</summary>
    private sealed record Film(string Name, MediaItem? Still)
    {
        public MediaItem? File { get; init; }

        public string? Player { get; init; }
    }
}
