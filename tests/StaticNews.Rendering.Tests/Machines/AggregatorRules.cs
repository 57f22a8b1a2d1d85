using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What Yandex and Dzen take of an outlet, each from its own feed: lengths, ages and elements beyond these are refused with the whole feed.</summary>
internal static class AggregatorRules
{
    private static readonly XNamespace Yandex = "http://news.yandex.ru";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    private static readonly string[] Genres = ["message", "article", "interview"];
    private static readonly string[] Directives = ["native-draft", "format-article", "index", "comment-all"];

    private static readonly string[] Markup =
        ["p", "a", "b", "i", "u", "s", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "figure", "figcaption", "img", "video"];

    public static IEnumerable<string> BrokenForYandex(string xml, DateTimeOffset now) =>
        (Encoding.UTF8.GetByteCount(xml) <= 10_000_000 ? Array.Empty<string>() : ["more than 10 MB"]).Concat(Items(xml).SelectMany(item => OfBoth(item, now, days: 8).Concat(
        [
            .. Unless(item.Element("title")!.Value is { Length: <= 200 } title && (title[^1] != '.' || title.EndsWith("..", StringComparison.Ordinal)), "a headline is too long or ends in a full stop"),
            .. Unless(item.Element("link")!.Value.Length <= 243, "an address has more than 243 characters"),
            .. Unless(Genres.Contains(item.Element(Yandex + "genre")?.Value), "the genre is unknown"),
            .. Unless(item.Element(Yandex + "full-text") is { Value.Length: > 0 } text && !text.Value.Contains("</", StringComparison.Ordinal), "the text is missing or has markup"),
        ])));

    public static IEnumerable<string> BrokenForDzen(string xml, DateTimeOffset now) =>
        (Items(xml).Length <= 500 ? Array.Empty<string>() : ["more than 500 articles"]).Concat(Items(xml).SelectMany(item => OfBoth(item, now, days: 3).Concat(
        [
            .. Unless(FeedHtml.IsTag(item.Element("guid")!.Value), "the identity is no tag URI"),
            .. Unless(item.Elements("category").Select(category => category.Value).SequenceEqual(Directives), "the directives are not ours"),
            .. Unless(item.Element(Media + "rating") is { Value: "nonadult" or "adult" } rating && rating.Attribute("scheme")?.Value == "urn:simple", "the rating is missing"),
            .. Unless(item.Elements("enclosure").All(RssRules.IsWhole), "a cover lacks address, length or type"),
            .. OfMarkup(item.Element(Content + "encoded")!.Value),
        ])));

    private static IEnumerable<string> OfBoth(XElement item, DateTimeOffset now, int days) =>
    [
        .. Unless(RssRules.IsRfc822(item.Element("pubDate")!.Value), "the date is no RFC 822 date"),
        .. Unless(DateTimeOffset.TryParse(item.Element("pubDate")!.Value, out var date) && date <= now && date >= now.AddDays(-days), $"the article is older than {days} days or not out yet"),
        .. Unless(FeedHtml.IsAbsolute(item.Element("link")!.Value), "the address is not absolute"),
        .. Unless(item.Element("title")!.Value.Trim().Length > 0, "the headline is missing"),
    ];

    private static IEnumerable<string> OfMarkup(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Except(Markup).Select(name => $"Dzen does not know <{name}>"), .. FeedHtml.Broken(html)];
    }

    private static XElement[] Items(string xml) => [.. XDocument.Parse(xml).Root!.Element("channel")!.Elements("item")];

    private static string[] Unless(bool kept, string fault) => kept ? [] : [fault];
}
