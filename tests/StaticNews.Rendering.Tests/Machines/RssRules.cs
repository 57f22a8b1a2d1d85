using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What the RSS 2.0 specification, the RSS Advisory Board's profile and the W3C validator ask of a feed.</summary>
internal static partial class RssRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    private static readonly XName[] KnownOfChannel =
        ["title", "link", "description", "language", "lastBuildDate", "generator", "image", "item", Atom + "link"];

    private static readonly XName[] KnownOfItem =
        ["title", "link", "guid", "pubDate", "category", "description", "enclosure", Dc + "creator", Content + "encoded", Media + "content"];

    /// <summary>Every rule that the feed at an address breaks.</summary>
    public static IReadOnlyList<string> Broken(string xml, string address)
    {
        var rss = XDocument.Parse(xml).Root!;
        var channel = rss.Element("channel")!;
        XElement[] items = [.. channel.Elements("item")];
        return
        [
            .. Required(channel, "title", "link", "description"),
            .. channel.Elements().Select(element => element.Name).Except(KnownOfChannel).Select(name => $"<{name}> is unknown"),
            .. NamedReference().Matches(CharacterData().Replace(xml, "")).Select(reference => $"{reference.Value} must be a hexadecimal reference"),
            .. OfHead(rss, channel, address),
            .. items.SelectMany(OfItem),
            .. items.SelectMany(OfNames),
            .. Repeated(items.Select(item => item.Element("guid")?.Value)).Select(guid => $"guid {guid} stands twice"),
        ];
    }

    private static IEnumerable<string> OfHead(XElement rss, XElement channel, string address)
    {
        if (rss.Attribute("version")?.Value != "2.0")
        {
            yield return "the version is not 2.0";
        }

        var self = channel.Elements(Atom + "link").Where(link => link.Attribute("rel")?.Value == "self").ToArray();
        if (self.Length != 1 || self[0].Attribute("href")?.Value != address || self[0].Attribute("type")?.Value != "application/rss+xml")
        {
            yield return "atom:link rel=self is not the feed's address";
        }

        if (channel.Element("image") is { } image
            && (image.Element("title")?.Value != channel.Element("title")?.Value || image.Element("link")?.Value != channel.Element("link")?.Value
                || !FeedHtml.IsAbsolute(image.Element("url")?.Value ?? "")))
        {
            yield return "title and link of the image are not those of the channel, or its address is not absolute";
        }

        if (channel.Element("lastBuildDate") is { } built && !IsRfc822(built.Value))
        {
            yield return $"lastBuildDate {built.Value} is no RFC 822 date";
        }
    }

    private static IEnumerable<string> OfItem(XElement item)
    {
        foreach (var broken in Required(item, "title", "link", "guid", "pubDate"))
        {
            yield return broken;
        }

        if (!IsRfc822(item.Element("pubDate")!.Value))
        {
            yield return $"pubDate {item.Element("pubDate")!.Value} is no RFC 822 date";
        }

        if (item.Element("guid")!.Attribute("isPermaLink")?.Value != "false")
        {
            yield return "a guid that is no address must say isPermaLink=false";
        }

        if (!FeedHtml.IsAbsolute(item.Element("link")!.Value))
        {
            yield return "link is not absolute";
        }

        var enclosures = item.Elements("enclosure").ToArray();
        if (enclosures.Length > 1)
        {
            yield return "more than one enclosure";
        }

        if (enclosures.Any(enclosure => !IsWhole(enclosure)))
        {
            yield return "an enclosure lacks address, length or type";
        }

        var names = item.Elements().Select(element => element.Name).ToList();
        if (item.Element("description") is not null && item.Element(Content + "encoded") is { } content)
        {
            if (names.IndexOf("description") > names.IndexOf(content.Name))
            {
                yield return "description stands after content:encoded";
            }
        }

        foreach (var broken in FeedHtml.Broken(item.Element(Content + "encoded")?.Value ?? ""))
        {
            yield return broken;
        }
    }

    private static IEnumerable<string> OfNames(XElement item)
    {
        if (!FeedHtml.IsTag(item.Element("guid")!.Value))
        {
            yield return $"guid {item.Element("guid")!.Value} is no tag URI";
        }

        foreach (var name in item.Elements().Select(element => element.Name).Except(KnownOfItem))
        {
            yield return $"<{name}> is unknown";
        }

        if (!item.Elements(Dc + "creator").Any() || item.Elements(Dc + "creator").Any(creator => creator.Value.Contains('@') || creator.Value.Trim().Length == 0))
        {
            yield return "dc:creator is the name of a person or of the outlet";
        }

        if (item.Elements(Media + "content").Elements().Any(element => element.Name == Media + "credit" && element.Attribute("role")?.Value != "photographer"))
        {
            yield return "media:credit must say that it names the photographer";
        }
    }

    private static IEnumerable<string> Required(XElement parent, params string[] names) =>
        names.Where(name => parent.Elements(name).Count() != 1 || parent.Element(name)!.Value.Trim().Length == 0)
            .Select(name => $"<{parent.Name.LocalName}> needs one <{name}>");

    private static IEnumerable<string> Repeated(IEnumerable<string?> values) =>
        values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key ?? "(none)");

    public static bool IsWhole(XElement enclosure) =>
        FeedHtml.IsAbsolute(enclosure.Attribute("url")?.Value ?? "")
        && long.TryParse(enclosure.Attribute("length")?.Value, out var length) && length > 0
        && enclosure.Attribute("type")?.Value.Contains('/') == true;

    /// <summary>The weekday is part of the format, and parsing checks that it is the right one.</summary>
    public static bool IsRfc822(string text) =>
        text.Length == 31 && text[^5] is '+' or '-'
        && DateTimeOffset.TryParseExact(text.Insert(29, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"<!\[CDATA\[.*?\]\]>", RegexOptions.Singleline)]
    private static partial Regex CharacterData();

    /// <summary>Readers that decode plain text twice leave hexadecimal references alone.</summary>
    [GeneratedRegex("&[a-z]+;")]
    private static partial Regex NamedReference();
}
