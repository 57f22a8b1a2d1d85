using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Sharing;

/// <summary>Decides what stands on the card of each article. May be used from any thread.</summary>
internal sealed class CardWriter(SiteSettings settings, Locale locale, CardLook look)
{
    private static readonly string Libraries = $"{typeof(SkiaSharp.SKPaint).Assembly.GetName().Version} {typeof(HarfBuzzSharp.Font).Assembly.GetName().Version}";

    private readonly Fingerprint _common = new FingerprintBuilder().Add(Libraries).Add(CardPainter.Generation).Add(settings.Language).Add(look.Fingerprint).Finish();

    /// <summary>The card of an article; <c>null</c> where the fonts lack a letter of it.</summary>
    public ShareCard? Write(LinkedArticle article, out Rune? lacking)
    {
        var day = locale.Date("date_day", TimeZoneInfo.ConvertTime(article.Date, settings.TimeZone));
        var headline = look.Heading.Drawable(article.Article.Titles.Social ?? article.Article.Title.Value, out lacking);
        var category = lacking is null ? look.Heading.Drawable(article.Category.Title, out lacking) : null;
        var outlet = lacking is null ? look.Heading.Drawable(settings.Title, out lacking) : null;
        var date = lacking is null ? look.Text.Drawable(day, out lacking) : null;
        return headline?.Trim() is { Length: > 0 } shown && date is not null ? Of(article.Route, new CardText(outlet!, category!, shown, date)) : null;
    }

    private ShareCard Of(Route article, CardText text)
    {
        var fingerprint = new FingerprintBuilder().Add(_common).Add(text.Fingerprint).Finish();
        var name = Path.GetFileName(article.Path.TrimEnd('/'));
        return new ShareCard(text, new Route($"/assets/cards/{(name.Length > 0 ? name : "card")}.{fingerprint.Short}.jpg"), fingerprint);
    }
}
