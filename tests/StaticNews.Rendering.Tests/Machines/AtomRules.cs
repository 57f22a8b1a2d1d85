using System.Globalization;
using System.Xml.Linq;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What RFC 4287 asks of a feed.</summary>
internal static class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] KnownOfFeed = ["id", "title", "subtitle", "updated", "generator", "icon", "logo", "link", "author", "entry"];

    private static readonly string[] KnownOfEntry = ["id", "title", "updated", "published", "link", "author", "category", "summary", "content"];

    public static IReadOnlyList<string> Broken(string xml, string address)
    {
        var feed = XDocument.Parse(xml).Root!;
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        var self = feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value;
        var ids = entries.Select(entry => entry.Element(Atom + "id")?.Value).ToArray();
        return
        [
            .. One(feed, "id", "title", "updated"),
            .. Unknown(feed, KnownOfFeed),
            .. Alternates(feed) == 1 ? Array.Empty<string>() : ["a feed names the page that it is another form of"],
            .. self == address ? Array.Empty<string>() : ["rel=self is not the feed's address"],
            .. feed.Elements(Atom + "author").Any() ? Array.Empty<string>() : ["a feed needs an author"],
            .. ids.Distinct().Count() == ids.Length ? Array.Empty<string>() : ["an id stands twice"],
            .. entries.SelectMany(OfEntry),
        ];
    }

    private static IEnumerable<string> OfEntry(XElement entry) =>
        One(entry, "id", "title", "updated", "published")
            .Concat(Unknown(entry, KnownOfEntry))
            .Concat(Alternates(entry) == 1 ? [] : ["an entry has one page"])
            .Concat(FeedHtml.IsTag(entry.Element(Atom + "id")!.Value) ? [] : ["an id is no tag URI"])
            .Concat(DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value) < DateTimeOffset.Parse(entry.Element(Atom + "published")!.Value) ? ["an entry was changed before it was published"] : [])
            .Concat(entry.Elements().Where(element => element.Name.LocalName is "updated" or "published" && !IsRfc3339(element.Value)).Select(date => $"{date.Value} is no RFC 3339 date"))
            .Concat(entry.Elements(Atom + "link").Where(link => !FeedHtml.IsAbsolute(link.Attribute("href")?.Value ?? "")).Select(_ => "a link is not absolute"))
            .Concat(entry.Elements(Atom + "author").Where(author => author.Element(Atom + "name") is null).Select(_ => "an author needs a name"))
            .Concat(entry.Elements(Atom + "content").Where(content => content.Attribute("type")?.Value != "html").Select(_ => "content must say that it is HTML"))
            .Concat(FeedHtml.Broken(entry.Element(Atom + "content")?.Value ?? ""));

    private static IEnumerable<string> Unknown(XElement parent, string[] known) =>
        parent.Elements().Select(element => element.Name).Except(known.Select(name => Atom + name)).Select(name => $"<{name}> is unknown");

    /// <summary>A link without a relation is one, too (RFC 4287, 4.2.7.2).</summary>
    private static int Alternates(XElement parent) => parent.Elements(Atom + "link").Count(link => link.Attribute("rel")?.Value is null or "alternate");

    private static IEnumerable<string> One(XElement parent, params string[] names) =>
        names.Where(name => parent.Elements(Atom + name).Count() != 1).Select(name => $"<{parent.Name.LocalName}> needs one <{name}>");

    public static bool IsRfc3339(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
