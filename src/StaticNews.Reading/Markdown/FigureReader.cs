using Markdig.Syntax.Inlines;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Reads what <c>![caption](target "credit")</c> shows.</summary>
internal static class FigureReader
{
    /// <summary>The figure; <c>null</c> where its target is of no use, which has then been reported.</summary>
    public static FigurePart? Read(BodyWriter body, LinkInline image)
    {
        var words = WordsOf(body, image);
        return body.Targets.Add(image, words) is { } link ? new FigurePart(link, words.Caption ?? "", words.Credit, VideoServices.Find(image.Url)) : null;
    }

    /// <summary>Whether it is a picture as far as its target tells, rather than a player, a map or a document.</summary>
    public static bool IsPicture(FigurePart figure, string? target) => figure.Embed is null && !FileKinds.IsOtherMedia(target);

    /// <summary>
    /// The picture that a linked picture shows when it leads to a local picture: the thumbnail's target, in full size; <c>null</c>
    /// where the link leads elsewhere and must stay a link.
    /// </summary>
    public static LinkInline? PictureOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } image => image,
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } inner, Url: { } url }
            when FileKinds.IsPicture(url) && !url.Contains("//", StringComparison.Ordinal) => Enlarged(inner, url),
        _ => null,
    };

    /// <summary>The film that a picture leads to, and the picture; <c>null</c> where it leads to nothing that is played, or does not stand alone.</summary>
    public static (LinkInline Film, LinkInline Poster)? PosterOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: false, NextSibling: null, Url: { } url, FirstChild: LinkInline { IsImage: true, NextSibling: null } poster } film
            when VideoServices.Find(url) is not null || (FileKinds.IsPlayed(url) && !url.Contains("//", StringComparison.Ordinal)) => (film, poster),
        _ => null,
    };

    private static LinkInline Enlarged(LinkInline inner, string url)
    {
        var outer = (LinkInline)inner.Parent!;
        inner.Url = url;
        inner.UrlSpan = outer.UrlSpan;
        return inner;
    }

    /// <summary>The words in square brackets and in quotes.</summary>
    public static PictureWords WordsOf(BodyWriter body, LinkInline image) => WordsOf(body, PlainText.Of(image), image.Title);

    /// <summary>What is said of a picture, as typography sets it.</summary>
    public static PictureWords WordsOf(BodyWriter body, string? caption, string? credit) => new(Typeset(body, caption), Typeset(body, credit));

    private static string? Typeset(BodyWriter body, string? words) => string.IsNullOrWhiteSpace(words) ? null : body.Typeset(words.Trim());
}
