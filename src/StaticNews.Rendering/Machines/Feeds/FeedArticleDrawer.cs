using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Draws the full text of an article for feeds: who paid for it, the lead picture, the lead, the event, the body, what was corrected
/// and where the report came from, so that a subscriber misses nothing that the page says.
/// </summary>
internal sealed class FeedArticleDrawer(SiteSettings settings, Addresses addresses, BodyLoader bodies, Locale words)
{
    private const int UsualBytes = 16 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _raw;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _clean;

    /// <summary>UTF-8 HTML with absolute addresses only.</summary>
    public byte[] Draw(LinkedArticle article)
    {
        var (raw, clean) = (_raw ??= new(UsualBytes), _clean ??= new(UsualBytes));
        raw.ResetWrittenCount();
        clean.ResetWrittenCount();
        var html = new HtmlWriter(raw);
        var body = new FeedBodyDrawer(article, html, addresses, words, settings.TimeZone);
        DrawSponsor(html, article.Article.Sponsor);
        DrawLeadPicture(body, article);
        if (article.Article.Lead?.Value is { } lead)
        {
            html.Raw("<p><strong>").Text(lead).Raw("</strong></p>\n");
        }

        DrawEvent(html, article.Article.Event);
        body.Draw(bodies(article.Article));
        DrawCorrections(html, article.Article.Corrections);
        DrawCitedSource(html, article.Article.CitedSource);
        FeedMarkup.Clean(raw.WrittenSpan, addresses.Absolute(article.Route), clean);
        return clean.WrittenSpan.ToArray();
    }

    /// <summary>Advertising is labelled wherever it is read, and the law names the words.</summary>
    private static void DrawSponsor(HtmlWriter html, Sponsor? sponsor)
    {
        if (sponsor is not null)
        {
            var token = sponsor.Erid is { } erid ? $" erid: {erid}" : "";
            html.Raw("<p><small>").Text($"{sponsor.Label}. {sponsor.Name}.{token}").Raw("</small></p>\n");
        }
    }

    /// <summary>The lead picture, unless the body begins with it.</summary>
    private void DrawLeadPicture(FeedBodyDrawer body, LinkedArticle article)
    {
        if (article.Article.Image is not null && article.Picture is { } lead && !(lead.Media is { } shown && BodyMedia.BeginsWith(article, shown)))
        {
            var address = lead.Media is { } media ? addresses.Absolute(Addresses.Media(media)) : lead.Address!;
            var picture = lead.Picture;
            body.DrawPicture(address, new FeedFigure(picture.Alt ?? picture.Caption, picture.Caption, picture.Credit, lead.Media));
        }
    }

    private void DrawEvent(HtmlWriter html, NewsEvent? told)
    {
        if (told is null)
        {
            return;
        }

        var pattern = told.IsWholeDays ? "date_day" : "date_long";
        var time = words.Date(pattern, told.Start) + (told.End is { } end && end != told.Start ? " — " + words.Date(pattern, end) : "");
        html.Raw("<p><strong>").Text(string.Join(". ", new[] { told.Name, time, told.Place, told.Address, told.Price }.OfType<string>())).Raw("</strong></p>\n");
    }

    private void DrawCorrections(HtmlWriter html, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return;
        }

        html.Raw("<section>\n<h3>").Text(words.Text("correction")).Raw("</h3>\n");
        foreach (var correction in corrections)
        {
            html.Raw($"<p><time datetime=\"{MachineDates.Rfc3339(correction.Date)}\">")
                .Text(words.Date("date_day", correction.Date)).Raw("</time> ").Text(correction.Text).Raw("</p>\n");
        }

        html.Raw("</section>\n");
    }

    private void DrawCitedSource(HtmlWriter html, CitedSource? source)
    {
        if (source is null)
        {
            return;
        }

        html.Raw("<p>").Text(words.Text("source")).Raw(": ");
        if (source.Url is { } url)
        {
            html.Raw("<a href=\"").Text(url).Raw("\">").Text(source.Name).Raw("</a>");
        }
        else
        {
            html.Text(source.Name);
        }

        html.Raw("</p>\n");
    }
}
