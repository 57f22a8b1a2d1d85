using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Draws a body as plain HTML for readers that have neither our styles nor our scripts: addresses are absolute, players and maps
/// become links, blocks become headed sections.
/// </summary>
internal sealed class FeedBodyDrawer(
    LinkedArticle article, HtmlWriter html, Addresses addresses, Locale words, TimeZoneInfo zone) : BodyDrawer(article, html)
{
    private readonly string _page = addresses.Absolute(article.Route);

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

    protected override string AsWritten(string address) => address.StartsWith('#') ? _page + address : address;

    protected override void DrawInlinePicture(BodyPart.InlinePicture picture)
    {
        if (Address(Link(picture.Link)) is { } address)
        {
            Html.Raw("<img src=\"").Text(address).Raw("\" alt=\"").Text(picture.Alt).Raw("\">");
        }
    }

    protected override void DrawFigure(FigurePart figure)
    {
        switch (Link(figure.Link))
        {
            case ResolvedLink.Dead:
                break;
            case var _ when figure.Embed is { } embed:
                DrawLink(embed.PageUrl, figure, embed.Provider);
                break;
            case ResolvedLink.ToMedia { Media.Kind: MediaKind.Map }:
                DrawLink(_page, figure, words.Text("map"));
                break;
            case ResolvedLink.ToMedia { Media: { Kind: not MediaKind.Picture } file } link:
                DrawLink(Address(link)!, figure, file.Extension.TrimStart('.').ToUpperInvariant());
                break;
            case var link:
                var media = (link as ResolvedLink.ToMedia)?.Media;
                DrawPicture(Address(link)!, new FeedFigure(figure.Caption, figure.Caption, figure.Credit, media));
                break;
        }
    }

    protected override void DrawGallery(BodyPart.Gallery gallery)
    {
        foreach (var figure in gallery.Figures)
        {
            DrawFigure(figure);
        }
    }

    protected override void DrawReadAlso(BodyPart.ReadAlso readAlso)
    {
        var link = Link(readAlso.Link);
        var headline = link is ResolvedLink.ToArticle to ? to.Article.Article.Title.Value : readAlso.Text;
        Html.Raw("<p>").Text(readAlso.Label ?? words.Text("read_also") + ":").Raw(" ");
        DrawLinkedText(Address(link), headline);
        Html.Raw("</p>\n");
    }

    protected override void DrawQuote(BodyPart.Quote quote)
    {
        Html.Raw("<blockquote>\n");
        Draw(quote.Text);
        if (quote.Attribution is { } speaker)
        {
            Html.Raw("<p>— <cite>").Text(speaker).Raw("</cite></p>\n");
        }

        Html.Raw("</blockquote>\n");
    }

    protected override void DrawBlock(BodyPart.Block block)
    {
        Html.Raw("<section>\n");
        DrawHeading(block);
        Draw(block.Text);
        Html.Raw("</section>\n");
    }

    private string LocalTime(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        var sameDay = local.Date == TimeZoneInfo.ConvertTime(article.Date, zone).Date;
        return sameDay ? Locale.Time(local) : words.Date("date_long", local);
    }

    private void DrawHeading(BodyPart.Block block)
    {
        var title = block.Title ?? OwnHeading(block.Kind);
        if (title is null && block.Moment is null)
        {
            return;
        }

        Html.Raw("<h3>");
        if (block.Moment is { } moment)
        {
            Html.Raw($"<time datetime=\"{MachineDates.Rfc3339(moment)}\">").Text(LocalTime(moment)).Raw(title is null ? "</time>" : "</time> ");
        }

        Html.Text(title).Raw("</h3>\n");
    }

    /// <summary>What a block is called where the editor gave no title; a timeline explains itself.</summary>
    private string? OwnHeading(BlockKind kind) => kind switch
    {
        BlockKind.Correction => words.Text("correction"),
        BlockKind.Factbox => words.Text("factbox"),
        BlockKind.Warning => words.Text("warning"),
        _ => null,
    };

    /// <summary>A link in place of what a feed cannot play: the caption leads there, and what it is stands after it.</summary>
    private void DrawLink(string address, FigurePart figure, string what)
    {
        Html.Raw("<p>");
        if (figure.Caption.Length == 0)
        {
            DrawLinkedText(address, what);
        }
        else
        {
            DrawLinkedText(address, figure.Caption);
            Html.Raw(" (").Text(what).Raw(")");
        }

        if (figure.Credit is { } credit)
        {
            Html.Raw(" <small>").Text(credit).Raw("</small>");
        }

        Html.Raw("</p>\n");
    }

    private void DrawLinkedText(string? address, string text)
    {
        if (address is null)
        {
            Html.Text(text);
        }
        else
        {
            Html.Raw("<a href=\"").Text(address).Raw("\">").Text(text).Raw("</a>");
        }
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
