using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>Plans the sitemap index, the sitemaps it names and the one of the last two days' news.</summary>
internal static class SitemapArtefacts
{
    private static readonly Route Index = new("/sitemap.xml");

    /// <param name="site">The linked site.</param>
    /// <param name="addresses">Absolute addresses of it.</param>
    /// <param name="bodies">Loads the text of articles that show films of other hosts.</param>
    public static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses, BodyLoader bodies)
    {
        var films = new SitemapFilms(new Companions(site.Media), bodies, addresses);
        var files = SitemapFiles.Of(site).ToArray();
        var news = NewsSitemap.Of(site);
        var index = new SitemapIndex([.. files.Select(file => (file.Route, file.Changed)), (NewsSitemap.Route, news.Changed)]);
        var common = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(site.Settings.Url.AbsoluteUri).Finish();
        yield return new Artefact.Drawn(Index, Hash(common, index.Files), output => index.Write(addresses, output));
        foreach (var file in files)
        {
            yield return new Artefact.Drawn(file.Route, new Lazy<Fingerprint>(() => Hash(common, file, films)), output => UrlSet.Write(file, films, addresses, output));
        }

        yield return new Artefact.Drawn(NewsSitemap.Route, news.Hash(common), output => news.Write(addresses, output));
    }

    private static Fingerprint Hash(Fingerprint common, IReadOnlyList<(Route Route, DateTimeOffset? Changed)> files)
    {
        var builder = new FingerprintBuilder().Add(common);
        foreach (var (route, changed) in files)
        {
            builder.Add(route.Path).Add(changed);
        }

        return builder.Finish();
    }

    private static Fingerprint Hash(Fingerprint common, SitemapFile file, SitemapFilms films)
    {
        var builder = new FingerprintBuilder().Add(common);
        foreach (var entry in file.Entries)
        {
            builder.Add(entry.Route.Path).Add(entry.Changed).Add(entry.Picture?.Address);
            if (entry.Picture?.Media is { } media)
            {
                builder.Add(media.Source.Path).Add(media.Source.Content);
            }

            if (entry.Article is { } article)
            {
                films.AddTo(builder, article);
            }
        }

        return builder.Finish();
    }
}
