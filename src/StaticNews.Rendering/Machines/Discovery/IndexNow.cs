using StaticNews.Content;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Discovery;

/// <summary>
/// IndexNow (indexnow.org): the file by which search engines know the outlet's key, and what is told to them after a build.
/// </summary>
public static class IndexNow
{
    /// <summary>The path of the message below the output folder.</summary>
    public const string File = "indexnow.json";

    /// <summary>The most addresses that a message may hold.</summary>
    private const int MostAddresses = 10_000;

    internal static IEnumerable<Artefact> Plan(SiteSettings settings)
    {
        if (settings.IndexNowKey is { } key)
        {
            yield return SmallFile.Of(KeyFile(key), key);
        }
    }

    /// <summary>The body of the request that tells of changed pages, as its documentation words it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="key">Its key.</param>
    /// <param name="files">Files of the pages that are new, changed or gone, by path below the output folder.</param>
    public static byte[] Message(NewsSite site, string key, IEnumerable<string> files)
    {
        var addresses = new Addresses(site.Settings);
        var hidden = site.Articles.Where(article => !SitemapFiles.IsKnown(article)).Select(article => article.Route.File).ToHashSet(StringComparer.Ordinal);
        return ReadableJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("host", site.Settings.Url.IdnHost);
            json.WriteString("key", key);
            json.WriteString("keyLocation", addresses.Absolute(KeyFile(key)));
            json.WriteStartArray("urlList");
            foreach (var file in files.Where(file => !hidden.Contains(file)).Order(StringComparer.Ordinal).Take(MostAddresses))
            {
                json.WriteStringValue(addresses.Absolute(new Route("/" + file.Replace("index.html", "", StringComparison.Ordinal))));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static Route KeyFile(string key) => new($"/{key}.txt");
}
