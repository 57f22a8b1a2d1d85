using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Bodies;

/// <summary>
/// Draws a body as plain HTML, for readers that have neither our styles nor our scripts: players and maps become links, blocks become
/// headed sections.
/// </summary>
internal abstract class PlainBodyDrawer(LinkedArticle article, HtmlWriter html, Locale words, TimeZoneInfo zone) : BodyDrawer(article, html)
{
    /// <summary>Where the article can be seen whole, for what has no place here.</summary>
    protected abstract string WholePage { get; }

    /// <summary>The element that a block's title is.</summary>
    protected virtual string BlockHeading => "h3";

    /// <summary>A picture; its address is known.</summary>
    protected abstract void DrawPicture(ResolvedLink link, FigurePart figure);

    /// <summary>A film of the outlet's own.</summary>
    protected virtual void DrawFilm(ResolvedLink.ToMedia film, FigurePart figure) => DrawFileLink(film, figure);

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
                DrawLink(WholePage, figure, words.Text("map"));
                break;
            case ResolvedLink.ToMedia { Media.Kind: MediaKind.Video } film:
                DrawFilm(film, figure);
                break;
            case ResolvedLink.ToMedia { Media.Kind: not MediaKind.Picture } file:
                DrawFileLink(file, figure);
                break;
            case var link:
                DrawPicture(link, figure);
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
        var title = block.Title ?? OwnHeading(block.Kind);
        var element = title is null && block.Moment is null ? "div" : "section";
        Html.Raw($"<{element}>\n");
        DrawHeading(title, block.Moment);
        Draw(block.Text);
        Html.Raw($"</{element}>\n");
    }

    private string LocalTime(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        var sameDay = local.Date == TimeZoneInfo.ConvertTime(article.Date, zone).Date;
        return sameDay ? Locale.Time(local) : words.Date("date_long", local);
    }

    private void DrawHeading(string? title, DateTimeOffset? at)
    {
        if (title is null && at is null)
        {
            return;
        }

        Html.Raw($"<{BlockHeading}>");
        if (at is { } moment)
        {
            Html.Raw($"<time datetime=\"{MachineDates.Rfc3339(moment)}\">").Text(LocalTime(moment)).Raw(title is null ? "</time>" : "</time> ");
        }

        Html.Text(title).Raw($"</{BlockHeading}>\n");
    }

    /// <summary>What a block is called where the editor gave no title; a timeline explains itself.</summary>
    private string? OwnHeading(BlockKind kind) => kind switch
    {
        BlockKind.Correction => words.Text("correction"),
        BlockKind.Factbox => words.Text("factbox"),
        BlockKind.Warning => words.Text("warning"),
        _ => null,
    };

    private void DrawFileLink(ResolvedLink.ToMedia file, FigurePart figure) => DrawLink(Address(file)!, figure, KindOf(file.Media));

    /// <summary>What a file is, in letters that readers know: «MP4».</summary>
    protected static string KindOf(MediaItem file) => file.Extension.TrimStart('.').ToUpperInvariant();

    /// <summary>A link in place of what cannot be shown: the caption leads there, and what it is stands after it.</summary>
    protected void DrawLink(string address, FigurePart figure, string what)
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

    protected void DrawLinkedText(string? address, string text)
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
}
