using System.Buffers;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>A sitemap (sitemaps.org) with Google's extensions for pictures and films.</summary>
internal static class UrlSet
{
    public const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly (string, string?)[] Namespaces =
    [
        ("xmlns", Namespace),
        ("xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1"),
        ("xmlns:video", "http://www.google.com/schemas/sitemap-video/1.1"),
    ];

    public static void Write(SitemapFile file, SitemapFilms films, Addresses addresses, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start("urlset", Namespaces);
        foreach (var entry in file.Entries)
        {
            xml.Start("url")
                .Element("loc", addresses.Absolute(entry.Route))
                .Element("lastmod", entry.Changed is { } moment ? MachineDates.Rfc3339(moment) : null);
            if (entry.Picture is { } picture)
            {
                xml.Start("image:image").Element("image:loc", Address(picture, addresses)).End();
            }

            if (entry.Article is { } article)
            {
                films.Write(xml, article);
            }

            xml.End();
        }

        xml.End().Finish();
    }

    /// <summary>The absolute address of a picture.</summary>
    public static string Address(LinkedPicture picture, Addresses addresses) =>
        picture.Media is { } media ? addresses.Absolute(Addresses.Media(media)) : picture.Address!;
}
