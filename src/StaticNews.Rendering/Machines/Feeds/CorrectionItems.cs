using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// The newest corrections of the outlet as items of a feed: who republished an article, or only remembers it, learns what was wrong. Each has
/// an identity of its own, so that a second correction of an article is news too.
/// </summary>
internal sealed class CorrectionItems
{
    private readonly SiteSettings _settings;
    private readonly Addresses _addresses;
    private readonly CorrectionItem[] _items;

    public CorrectionItems(NewsSite site, Addresses addresses)
    {
        (_settings, _addresses) = (site.Settings, addresses);
        _items = [.. site.Articles.SelectMany(CorrectionItem.Of).OrderByDescending(item => item.Correction.Date).Take(_settings.Feeds.Items)];
        Fingerprint = Hash(_items);
    }

    public Fingerprint Fingerprint { get; }

    public DrawnItem[] Draw() => Array.ConvertAll(_items, Draw);

    private DrawnItem Draw(CorrectionItem item)
    {
        var url = _addresses.Absolute(item.Article.Route);
        var html = $"<p>{System.Net.WebUtility.HtmlEncode(item.Correction.Text)}</p>\n<p><a href=\"{url}\">{System.Net.WebUtility.HtmlEncode(item.Article.Article.Title.Value)}</a></p>\n";
        var told = new FeedItem
        {
            Id = $"{FeedIdentity.Of(item.Article, _settings)}#correction-{item.Correction.Date:yyyy-MM-dd}{(item.Number > 1 ? $"-{item.Number}" : "")}",
            Url = url,
            Title = item.Article.Article.Title.Value,
            Summary = item.Correction.Text,
            HasHtml = true,
            Published = item.Correction.Date,
            Updated = item.Correction.Date,
            Authors = [],
            Subjects = [item.Article.Category.Title],
        };
        return DrawnItem.Of(told, Encoding.UTF8.GetBytes(html), _settings.Title);
    }

    private static Fingerprint Hash(CorrectionItem[] items)
    {
        var builder = new FingerprintBuilder().Add(items.Length);
        foreach (var (article, correction, number) in items)
        {
            builder.Add(article.Id).Add(article.Route.Path).Add(article.Article.Title.Value).Add(article.Category.Title);
            builder.Add(correction.Date).Add(correction.Text).Add(number);
        }

        return builder.Finish();
    }

    /// <summary>A correction with its place among those of the same article and day.</summary>
    private sealed record CorrectionItem(LinkedArticle Article, Correction Correction, int Number)
    {
        public static IEnumerable<CorrectionItem> Of(LinkedArticle article) => article.Article.Corrections
            .GroupBy(correction => correction.Date.Date)
            .SelectMany(day => day.Select((correction, place) => new CorrectionItem(article, correction, place + 1)));
    }
}
