using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>The addresses that every site has (§6 of the contract).</summary>
internal static class FixedRoutes
{
    public static readonly Route Front = new("/");
    public static readonly Route Archive = new("/archive/");
    public static readonly Route Tags = new("/tags/");
    public static readonly Route Authors = new("/authors/");
    public static readonly Route Stories = new("/stories/");
    public static readonly Route Corrections = new("/corrections/");
    public static readonly Route NotFound = new("/404.html");
    public static readonly Route Withdrawn = new("/410.html");
    public static readonly Route Search = new("/search/");
    public static readonly Route OpenSearch = new("/opensearch.xml");
    public static readonly Route Offline = new("/offline/");
    public static readonly Route Worker = new("/sw.js");
    public static readonly Route Manifest = new("/manifest.webmanifest");
    public static readonly Route Urls = new("/urls.txt");
    public static readonly Route Opml = new("/feeds/feeds.opml");
    public static readonly Route Calendar = new("/calendar.ics");
    public static readonly Route Fresh = new("/fresh.json");
}
