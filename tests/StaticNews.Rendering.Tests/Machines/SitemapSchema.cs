using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>Sitemaps against schemas of our own, written from sitemaps.org and Google's documentation of its extensions and as strict as what the program writes.</summary>
internal static class SitemapSchema
{
    private static readonly XmlSchemaSet Schemas = Load();

    /// <summary>What a sitemap, or the list of them, has that its schema does not allow.</summary>
    public static IReadOnlyList<string> Broken(string xml)
    {
        var faults = new List<string>();
        XDocument.Parse(xml).Validate(Schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        foreach (var name in new[] { "sitemap-index.xsd", "sitemap.xsd" })
        {
            schemas.Add(null, Repository.PathTo("tests", "StaticNews.Rendering.Tests", "Machines", "Schemas", name));
        }

        schemas.Compile();
        return schemas;
    }
}
