using System.Buffers;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>The one sitemap that robots.txt names: the list of the others (sitemaps.org).</summary>
/// <param name="Files">Where they are and when what they list changed.</param>
internal sealed record SitemapIndex(IReadOnlyList<(Route Route, DateTimeOffset? Changed)> Files)
{
    public void Write(Addresses addresses, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start("sitemapindex", ("xmlns", UrlSet.Namespace));
        foreach (var (route, changed) in Files)
        {
            xml.Start("sitemap")
                .Element("loc", addresses.Absolute(route))
                .Element("lastmod", changed is { } moment ? MachineDates.Rfc3339(moment) : null)
                .End();
        }

        xml.End().Finish();
    }
}
