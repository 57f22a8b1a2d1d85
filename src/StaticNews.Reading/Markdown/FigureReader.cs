using Markdig.Syntax.Inlines;
using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>Reads what <c>![caption](target "credit")</c> shows.</summary>
internal static class FigureReader
{
    /// <summary>The figure; <c>null</c> where its target is of no use, which has then been reported.</summary>
    public static FigurePart? Read(BodyWriter body, LinkInline image) =>
        body.Targets.Add(image) is { } link ? Make(body, link, image) : null;

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

    /// <summary>What is shown of a target that is entered already, with the words of a picture.</summary>
    public static FigurePart Make(BodyWriter body, int link, LinkInline image)
    {
        var caption = body.Typeset(PlainText.Of(image).Trim());
        var credit = string.IsNullOrWhiteSpace(image.Title) ? null : body.Typeset(image.Title.Trim());
        return new FigurePart(link, caption, credit, VideoServices.Find(image.Url));
    }
}
