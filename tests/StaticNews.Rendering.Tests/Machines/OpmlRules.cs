using System.Xml.Linq;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What OPML 2.0 (opml.org/spec2.opml, «Subscription lists») asks of a list of feeds, and that each feed is of the site.</summary>
internal static class OpmlRules
{
    private static readonly string[] Known = ["text", "type", "title", "language", "xmlUrl", "htmlUrl"];

    /// <param name="opml">The file.</param>
    /// <param name="addresses">Of all files of the site, as feeds name themselves.</param>
    public static IReadOnlyList<string> Broken(string opml, IReadOnlySet<string> addresses)
    {
        var root = XDocument.Parse(opml).Root!;
        XElement[] outlines = [.. root.Descendants("outline")];
        XElement[] feeds = [.. outlines.Where(outline => outline.Attribute("type") is not null)];
        return
        [
            .. root.Name == "opml" && root.Attribute("version")?.Value == "2.0" ? Array.Empty<string>() : ["it is not OPML 2.0"],
            .. root.Elements().Select(part => part.Name.LocalName).SequenceEqual(["head", "body"]) ? Array.Empty<string>() : ["there must be a head and a body"],
            .. root.Element("head")?.Element("title")?.Value is { Length: > 0 } ? Array.Empty<string>() : ["the list has no title"],
            .. feeds.Length > 0 ? Array.Empty<string>() : ["there is no feed"],
            .. outlines.Where(outline => string.IsNullOrWhiteSpace(Of(outline, "text"))).Select(outline => $"an outline has no text: {outline}"),
            .. outlines.SelectMany(outline => outline.Attributes()).Select(attribute => attribute.Name.LocalName).Except(Known).Select(name => $"«{name}» is unknown"),
            .. feeds.GroupBy(feed => Of(feed, "xmlUrl")).Where(same => same.Count() > 1).Select(same => $"{same.Key} is listed twice"),
            .. feeds.SelectMany(feed => OfFeed(feed, addresses)),
        ];
    }

    private static IEnumerable<string> OfFeed(XElement feed, IReadOnlySet<string> addresses)
    {
        var name = Of(feed, "text");
        if (Of(feed, "type") != "rss")
        {
            yield return $"«{name}» is no rss";
        }

        if (!addresses.Contains(Of(feed, "xmlUrl")))
        {
            yield return $"the feed of «{name}» is not there: {Of(feed, "xmlUrl")}";
        }

        if (Of(feed, "htmlUrl") != Of(feed, "xmlUrl")[..(Of(feed, "xmlUrl").LastIndexOf('/') + 1)])
        {
            yield return $"the page of «{name}» is another than its feed's: {Of(feed, "htmlUrl")}";
        }
    }

    private static string Of(XElement outline, string attribute) => outline.Attribute(attribute)?.Value ?? "";
}
