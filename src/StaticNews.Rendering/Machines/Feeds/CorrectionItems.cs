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
    private readonly CorrectedArticle[] _items;

    public CorrectionItems(NewsSite site, Addresses addresses)
    {
        (_settings, _addresses) = (site.Settings, addresses);
        _items = [.. site.Corrections.All.Take(_settings.Feeds.Items)];
        Fingerprint = Hash(_items);
    }

    public Fingerprint Fingerprint { get; }

    public DrawnItem[] Draw() => Array.ConvertAll(_items, Draw);

    private DrawnItem Draw(CorrectedArticle item)
    {
        var number = NumberOf(item);
        var url = _addresses.Absolute(item.Article.Route);
        var html = $"<p>{System.Net.WebUtility.HtmlEncode(item.Correction.Text)}</p>\n<p><a href=\"{url}\">{System.Net.WebUtility.HtmlEncode(item.Article.Article.Title.Value)}</a></p>\n";
        var told = new FeedItem
        {
            Id = $"{FeedIdentity.Of(item.Article, _settings)}#correction-{item.Correction.Date:yyyy-MM-dd}{(number > 1 ? $"-{number}" : "")}",
            Url = url,
            Title = item.Article.Article.Title.Value,
            Summary = item.Correction.Text,
            HasHtml = true,
            Published = item.Correction.Date,
            Updated = item.Correction.Date,
            Authors = [],
            Subjects = [item.Article.Category.Title],
        };
        return DrawnItem.Of(told, Encoding.UTF8.GetBytes(html), _settings);
    }

    private static Fingerprint Hash(CorrectedArticle[] items)
    {
        var builder = new FingerprintBuilder().Add(items.Length);
        foreach (var item in items)
        {
            var (article, correction) = item;
            builder.Add(article.KnownAs).Add(article.Route.Path).Add(article.Article.Title.Value).Add(article.Category.Title);
            builder.Add(correction.Date).Add(correction.Text).Add(NumberOf(item));
        }

        return builder.Finish();
    }

    /// <summary>Its place among the corrections of the same article and day, from 1.</summary>
    private static int NumberOf(CorrectedArticle item) => 1 + item.Article.Article.Corrections
        .TakeWhile(other => !ReferenceEquals(other, item.Correction))
        .Count(other => other.Date.Date == item.Correction.Date.Date);
}
