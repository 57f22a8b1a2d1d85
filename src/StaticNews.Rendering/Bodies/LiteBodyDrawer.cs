using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>Draws a body for the text-only edition: pictures are links that say what they show, other articles are those of this edition.</summary>
internal sealed class LiteBodyDrawer(LinkedArticle article, HtmlWriter html, SiteViews views, TimeZoneInfo zone)
    : PlainBodyDrawer(article, html, views.Locale, zone)
{
    protected override string WholePage { get; } = views.Path(article.Route);

    protected override string BlockHeading => "h2";

    protected override string? Address(ResolvedLink link) => link is ResolvedLink.ToArticle to
        ? views.Path(LiteRoutes.Of(to.Article.Route)) + to.Fragment
        : base.Address(link);

    protected override string Address(Route route) => views.Path(route);

    protected override string AsWritten(string address) => address;

    protected override void DrawInlinePicture(BodyPart.InlinePicture picture)
    {
        if (picture.Alt.Length > 0)
        {
            DrawLinkedText(Address(Link(picture.Link)), picture.Alt);
        }
    }

    protected override void DrawPicture(ResolvedLink link, FigurePart figure) => DrawLink(Address(link)!, figure, views.Locale.Text("photo"));
}
