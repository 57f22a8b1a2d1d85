using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>
/// Draws the body of one document: walks its parts and puts addresses in. What a picture, a quote or a block looks like is
/// decided by those who draw pages and by those who draw feeds. One drawer draws one body once.
/// </summary>
/// <param name="document">Whose body it is; its links are resolved.</param>
/// <param name="html">Where the markup goes.</param>
public abstract class BodyDrawer(LinkedDocument document, HtmlWriter html)
{
    private const string OpenHref = " href=\"";

    /// <summary>Whose body it is.</summary>
    protected LinkedDocument Document { get; } = document;

    /// <summary>Where the markup goes.</summary>
    protected HtmlWriter Html { get; private set; } = html;

    /// <summary>Draws a body, or one that stands inside a quote or block of it.</summary>
    public void Draw(Body body)
    {
        for (var i = 0; i < body.Parts.Count; i++)
        {
            if (body.Parts[i] is BodyPart.Markup opening && i + 1 < body.Parts.Count && IsDead(body.Parts[i + 1]))
            {
                i = DrawWithoutHref(body, i, opening.Html);
            }
            else
            {
                Draw(body.Parts[i]);
            }
        }
    }

    /// <summary>A body inside this one, to be drawn wherever a template prints it.</summary>
    protected Html Nested(Body body) => body.Parts.Count == 0 ? Markup.Html.None : new Html(default, inner =>
    {
        var outer = Html;
        Html = inner;
        Draw(body);
        Html = outer;
    });

    /// <summary>What a target of the body turned out to be.</summary>
    protected ResolvedLink Link(int link) => Document.Links[link];

    /// <summary>The address of a target as this drawer writes it, percent-encoded but not yet HTML-escaped; <c>null</c> for a dead one.</summary>
    protected virtual string? Address(ResolvedLink link) => link switch
    {
        ResolvedLink.ToArticle to => Address(to.Article.Route) + to.Fragment,
        ResolvedLink.ToRoute to => Address(to.Route) + to.Fragment,
        ResolvedLink.ToMedia to => Address(Addresses.Media(to.Media)),
        ResolvedLink.AsWritten written => AsWritten(written.Address),
        _ => null,
    };

    /// <summary>How this drawer writes an address of the site: as a path for pages, absolute for feeds.</summary>
    protected abstract string Address(Route route);

    /// <summary>How this drawer writes an address that editors gave: elsewhere, <c>#fragment</c>, mailto: or tel:.</summary>
    protected abstract string AsWritten(string address);

    /// <summary>A picture inside running text.</summary>
    protected abstract void DrawInlinePicture(BodyPart.InlinePicture picture);

    /// <summary>A picture, video, sound, map or document of its own; which of them follows from what its link resolved to.</summary>
    protected abstract void DrawFigure(FigurePart figure);

    /// <summary>Several pictures together.</summary>
    protected abstract void DrawGallery(BodyPart.Gallery gallery);

    /// <summary>A card of another article; its link may be dead or lead elsewhere, then it is a paragraph with a link.</summary>
    protected abstract void DrawReadAlso(BodyPart.ReadAlso readAlso);

    /// <summary>A quotation; its text is drawn by <see cref="Draw(Body)"/>.</summary>
    protected abstract void DrawQuote(BodyPart.Quote quote);

    /// <summary>A <c>:::</c> block; its text is drawn by <see cref="Draw(Body)"/>.</summary>
    protected abstract void DrawBlock(BodyPart.Block block);

    private void Draw(BodyPart part)
    {
        switch (part)
        {
            case BodyPart.Markup markup:
                Html.Raw(markup.Html);
                break;
            case BodyPart.Href href:
                Html.Text(Address(Link(href.Link)));
                break;
            case BodyPart.InlinePicture picture:
                DrawInlinePicture(picture);
                break;
            case BodyPart.Figure figure:
                DrawFigure(figure.Part);
                break;
            case BodyPart.Gallery gallery:
                DrawGallery(gallery);
                break;
            case BodyPart.ReadAlso readAlso:
                DrawReadAlso(readAlso);
                break;
            case BodyPart.Quote quote:
                DrawQuote(quote);
                break;
            case BodyPart.Block block:
                DrawBlock(block);
                break;
        }
    }

    private bool IsDead(BodyPart part) => part is BodyPart.Href href && Link(href.Link) is ResolvedLink.Dead;

    /// <summary>A dead link keeps its words: an <c>a</c> element without <c>href</c> is plain text (HTML, 4.5.1).</summary>
    private int DrawWithoutHref(Body body, int at, string opening)
    {
        Html.Raw(opening.EndsWith(OpenHref, StringComparison.Ordinal) ? opening.AsSpan()[..^OpenHref.Length] : opening);
        if (at + 2 < body.Parts.Count && body.Parts[at + 2] is BodyPart.Markup closing)
        {
            Html.Raw(closing.Html.StartsWith('"') ? closing.Html.AsSpan(1) : closing.Html);
            return at + 2;
        }

        return at + 1;
    }
}
