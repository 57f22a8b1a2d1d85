using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>The films of other hosts that a text shows, for machines that list films.</summary>
internal static class FilmsElsewhere
{
    /// <summary>Each film once, wherever in the text it stands; a post of a messenger is none.</summary>
    /// <param name="article">The article; its text is loaded only where it shows something of another host.</param>
    /// <param name="load">Loads the text.</param>
    public static IEnumerable<FigurePart> Of(LinkedArticle article, BodyLoader load) =>
        article.ShownElsewhere.Any() ? In(load(article.Article)).DistinctBy(part => part.Embed!.PlayerUrl) : [];

    /// <summary>The picture that the editor gave to be shown before a film is started.</summary>
    public static MediaItem? PosterOf(FigurePart film, LinkedArticle article) =>
        film.Poster is { } at && article.Links[at] is ResolvedLink.ToMedia given ? given.Media : null;

    private static IEnumerable<FigurePart> In(Body body) => body.Parts.SelectMany(part => part switch
    {
        BodyPart.Figure { Part.Embed: { Shape: not EmbedShape.Post } } figure => [figure.Part],
        BodyPart.Quote quote => In(quote.Text),
        BodyPart.Block block => In(block.Text),
        _ => [],
    });
}
