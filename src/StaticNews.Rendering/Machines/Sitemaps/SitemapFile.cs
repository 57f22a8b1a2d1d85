using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>A sitemap that the index names.</summary>
internal sealed record SitemapFile(Route Route, IReadOnlyList<SitemapEntry> Entries)
{
    /// <summary>The most a file may hold (sitemaps.org): addresses, and bytes.</summary>
    private const int MostEntries = 50_000;
    private const long MostBytes = 50_000_000;

    /// <summary>The newest change of what it lists.</summary>
    public DateTimeOffset? Changed => Entries.Max(entry => entry.Changed);

    /// <summary>One file, or as many as the limits ask for: <c>2024-07.xml</c>, <c>2024-07-2.xml</c>.</summary>
    public static IEnumerable<SitemapFile> Cut(string name, IEnumerable<SitemapEntry> entries)
    {
        var part = new List<SitemapEntry>();
        var (number, bytes) = (1, 0L);
        foreach (var entry in entries)
        {
            var size = MostBytesOf(entry);
            if (part.Count == MostEntries || bytes + size > MostBytes)
            {
                yield return Numbered(name, number++, part);
                (part, bytes) = ([], 0);
            }

            part.Add(entry);
            bytes += size;
        }

        if (part.Count > 0)
        {
            yield return Numbered(name, number, part);
        }
    }

    private static SitemapFile Numbered(string name, int number, IReadOnlyList<SitemapEntry> part) =>
        new(new Route(number == 1 ? $"/sitemaps/{name}.xml" : $"/sitemaps/{name}-{number}.xml"), part);

    /// <summary>A letter takes at most nine bytes of percent-encoding; the markup and the host take the rest.</summary>
    private static long MostBytesOf(SitemapEntry entry)
    {
        var picture = entry.Picture is { } shown ? shown.Address?.Length ?? shown.Media!.Source.Path.Length : 0;
        var films = entry.Article is { } article ? (article.Films.Count() + article.ShownElsewhere.Count()) * SitemapFilms.MostBytes : 0;
        return 600 + 9L * (entry.Route.Path.Length + picture) + films;
    }
}
