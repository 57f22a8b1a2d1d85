using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using CodeHollow.FeedReader;

namespace StaticNews.Rendering.Tests.Machines.Readers;

/// <summary>Feed readers' libraries for .NET, and JSON Feed read by no library at all.</summary>
internal static class DotNetReaders
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static ReadFeed ByCodeHollow(string route, string text)
    {
        var feed = FeedReader.ReadFromString(text);
        return new ReadFeed(route, feed.Title, [.. feed.Items.Select(item => new ReadItem(item.Id, item.Title, item.Link, new DateTimeOffset(item.PublishingDate!.Value.ToUniversalTime()), item.Content))]);
    }

    public static ReadFeed BySyndication(string route, string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        var feed = SyndicationFeed.Load(reader);
        return new ReadFeed(route, feed.Title.Text, [.. feed.Items.Select(item => new ReadItem(
            item.Id, item.Title.Text, item.Links.Single(link => link.RelationshipType is null or "alternate").Uri.AbsoluteUri, item.PublishDate, Html(item)))]);
    }

    /// <summary>JSON Feed is JSON: what stands in it is what other readers have to find in the same feed's other forms.</summary>
    public static ReadFeed ByHand(string route, string text)
    {
        using var json = JsonDocument.Parse(text);
        return new ReadFeed(route, Text(json.RootElement, "title"), [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => new ReadItem(
            Text(item, "id"), Text(item, "title"), Text(item, "url"), item.GetProperty("date_published").GetDateTimeOffset(), Text(item, "content_html")))]);
    }

    private static string Html(SyndicationItem item) =>
        (item.Content as TextSyndicationContent)?.Text ?? item.ElementExtensions.ReadElementExtensions<string>("encoded", Content).FirstOrDefault() ?? item.Summary.Text;

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
