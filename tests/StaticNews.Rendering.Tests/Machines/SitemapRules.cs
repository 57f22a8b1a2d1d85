using System.Text;
using System.Xml.Linq;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What sitemaps.org and Google's extensions for pictures and news ask: the order of elements as in their schemas.</summary>
internal static class SitemapRules
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private static readonly XNamespace Video = "http://www.google.com/schemas/sitemap-video/1.1";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    public static IReadOnlyList<string> Broken(string xml, string host)
    {
        var root = XDocument.Parse(xml).Root!;
        var (entry, most) = root.Name == Sitemap + "sitemapindex" ? ("sitemap", 50_000) : ("url", 50_000);
        XElement[] entries = [.. root.Elements()];
        return
        [
            .. Encoding.UTF8.GetByteCount(xml) <= 50_000_000 ? Array.Empty<string>() : ["more than 50 MB"],
            .. entries.Length <= most ? Array.Empty<string>() : ["more than 50,000 entries"],
            .. entries.Where(element => element.Name != Sitemap + entry).Select(element => $"<{element.Name}> is unknown"),
            .. entries.SelectMany(element => OfEntry(element, host)),
            .. entries.GroupBy(Location).Where(group => group.Count() > 1).Select(group => $"{group.Key} stands twice"),
        ];
    }

    /// <summary>The addresses of pages, or of sitemaps, that a file names.</summary>
    public static IEnumerable<string> Addresses(string xml) => XDocument.Parse(xml).Root!.Elements().Select(Location);

    private static string Location(XElement entry) => entry.Element(Sitemap + "loc")?.Value ?? "";

    private static IEnumerable<string> OfEntry(XElement entry, string host)
    {
        var location = Location(entry);
        if (!location.StartsWith(host, StringComparison.Ordinal) || !Ascii.IsValid(location) || location.Length > 2048)
        {
            yield return $"loc «{location}» is not an encoded address of {host}";
        }

        XName[] order = [Sitemap + "loc", Sitemap + "lastmod", Image + "image", Video + "video", News + "news"];
        var places = entry.Elements().Where((element, at) => at == 0 || element.Name != Video + "video" || element.ElementsBeforeSelf().Last().Name != element.Name)
            .Select(element => Array.IndexOf(order, element.Name)).ToArray();
        if (places.Contains(-1) || !places.SequenceEqual(places.Distinct().Order()))
        {
            yield return $"{location}: elements are unknown, repeated or out of order";
        }

        if (entry.Element(Sitemap + "lastmod") is { } changed && !AtomRules.IsRfc3339(changed.Value))
        {
            yield return $"lastmod {changed.Value} is no W3C date-time";
        }

        if (entry.Element(Image + "image") is { } image && image.Elements().Select(element => element.Name).Single() != Image + "loc")
        {
            yield return $"{location}: a picture has one image:loc";
        }

        if (entry.Element(News + "news") is { } news && !IsNews(news))
        {
            yield return $"{location}: news needs publication (name, language), publication_date and title";
        }
    }

    private static bool IsNews(XElement news) =>
        news.Elements().Select(element => element.Name.LocalName).SequenceEqual(["publication", "publication_date", "title"])
        && news.Element(News + "publication")!.Elements().Select(element => element.Name.LocalName).SequenceEqual(["name", "language"])
        && AtomRules.IsRfc3339(news.Element(News + "publication_date")!.Value)
        && news.Descendants().All(element => element.Value.Length > 0);
}
