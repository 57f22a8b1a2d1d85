using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Draws a body for feed readers: with pictures, and with absolute addresses only.</summary>
internal sealed class FeedBodyDrawer(LinkedArticle article, HtmlWriter html, Addresses addresses, Locale words, TimeZoneInfo zone)
    : PlainBodyDrawer(article, html, words, zone)
{
    protected override string WholePage { get; } = addresses.Absolute(article.Route);

    /// <summary>A picture with caption and credit.</summary>
    public void DrawPicture(string address, FeedFigure figure)
    {
        Html.Raw("<figure><img src=\"").Text(address).Raw("\" alt=\"").Text(figure.Alt).Raw("\"");
        if (figure.Media is { Width: > 0, Height: > 0 } media)
        {
            Html.Raw($" width=\"{media.Width}\" height=\"{media.Height}\"");
        }

        Html.Raw(">");
        DrawCaption(figure.Caption, figure.Credit);
        Html.Raw("</figure>\n");
    }

    protected override string Address(Route route) => addresses.Absolute(route);

    protected override string AsWritten(string address) => address.StartsWith('#') ? WholePage + address : address;

    protected override void DrawInlinePicture(BodyPart.InlinePicture picture)
    {
        if (Address(Link(picture.Link)) is { } address)
        {
            Html.Raw("<img src=\"").Text(address).Raw("\" alt=\"").Text(picture.Alt).Raw("\">");
        }
    }

    protected override void DrawPicture(ResolvedLink link, FigurePart figure) => DrawPicture(
        Address(link)!, new FeedFigure(figure.Caption, figure.Caption, figure.Credit, (link as ResolvedLink.ToMedia)?.Media));

    /// <summary>The film itself; who cannot show it, or must not, keeps the link in it.</summary>
    protected override void DrawFilm(ResolvedLink.ToMedia film, FigurePart figure)
    {
        var address = Address(film)!;
        Html.Raw("<figure><video src=\"").Text(address).Raw("\" controls preload=\"none\"");
        if (figure.Poster is { } at && Address(Link(at)) is { } poster)
        {
            Html.Raw(" poster=\"").Text(poster).Raw("\"");
        }

        Html.Raw(">");
        DrawLinkedText(address, KindOf(film.Media));
        Html.Raw("</video>");
        DrawCaption(figure.Caption, figure.Credit);
        Html.Raw("</figure>\n");
    }

    private void DrawCaption(string? caption, string? credit)
    {
        if (string.IsNullOrEmpty(caption) && credit is null)
        {
            return;
        }

        Html.Raw("<figcaption>").Text(caption);
        if (credit is not null)
        {
            Html.Raw(string.IsNullOrEmpty(caption) ? "<small>" : " <small>").Text(credit).Raw("</small>");
        }

        Html.Raw("</figcaption>");
    }
}

/// <summary>What stands beside a picture in a feed.</summary>
internal sealed record FeedFigure(string? Alt, string? Caption, string? Credit, MediaItem? Media);
