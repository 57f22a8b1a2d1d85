using System.Text.Json;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What JSON Feed 1.1 asks of a feed.</summary>
internal static class JsonFeedRules
{
    private static readonly string[] Known =
        ["version", "title", "home_page_url", "feed_url", "description", "language", "icon", "authors", "hubs", "items"];

    private static readonly string[] KnownOfItem =
        ["id", "url", "title", "content_html", "content_text", "summary", "image", "date_published", "date_modified", "authors", "tags", "attachments", "language"];

    public static IReadOnlyList<string> Broken(string json, string address)
    {
        using var document = JsonDocument.Parse(json);
        var feed = document.RootElement;
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        return
        [
            .. feed.EnumerateObject().Select(member => member.Name).Except(Known).Select(name => $"«{name}» is unknown"),
            .. Text(feed, "version") == "https://jsonfeed.org/version/1.1" ? Array.Empty<string>() : ["the version is not 1.1"],
            .. Text(feed, "title").Length > 0 ? Array.Empty<string>() : ["a feed needs a title"],
            .. Text(feed, "feed_url") == address ? Array.Empty<string>() : ["feed_url is not the feed's address"],
            .. items.Select(item => Text(item, "id")).GroupBy(id => id).Where(group => group.Count() > 1 || group.Key.Length == 0).Select(group => $"the id «{group.Key}» stands twice or is empty"),
            .. items.SelectMany(OfItem),
        ];
    }

    private static IEnumerable<string> OfItem(JsonElement item)
    {
        var id = Text(item, "id");
        var content = item.TryGetProperty("content_html", out var html) ? html.GetString()! : "";
        if (content.Length == 0 && Text(item, "content_text").Length == 0)
        {
            yield return $"{id} has no content";
        }

        foreach (var broken in item.EnumerateObject().Select(member => member.Name).Except(KnownOfItem).Select(name => $"{id}: «{name}» is unknown").Concat(FeedHtml.Broken(content)))
        {
            yield return broken;
        }

        foreach (var date in new[] { "date_published", "date_modified" }.Where(name => item.TryGetProperty(name, out var value) && !AtomRules.IsRfc3339(value.GetString()!)))
        {
            yield return $"{id}: {date} is no RFC 3339 date";
        }

        foreach (var address in new[] { "url", "image" }.Where(name => item.TryGetProperty(name, out var value) && !FeedHtml.IsAbsolute(value.GetString()!)))
        {
            yield return $"{id}: {address} is not absolute";
        }
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
